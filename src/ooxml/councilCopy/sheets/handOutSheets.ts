import { patchSheet } from '../../sheet/patchSheet';
import type { SheetVisitor } from '../../sheet/sheetPatcher';
import type { Sheet } from '../../workbook/readWorkbook';
import { patchSharedStrings, sharedStringsPartOf, type StringItem } from '../../workbook/sharedStrings';
import type { Copy } from '../copy';
import { withoutSignIn } from '../document/allowedLinks';
import { withoutForeign } from '../document/withoutForeign';
import { HiddenCells } from '../hidden/hiddenCells';
import { hidingRulesIn, RULES } from '../hidden/hidingRules';
import { TableLook } from '../hidden/tableLooks';
import { CellFates } from './cellFates';
import { frontSheet } from './frontSheet';
import { SheetElement } from './fragment';
import { SeenSheets } from './seenSheets';
import { SharedTexts } from './sharedTexts';
import { SheetElements } from './sheetElements';
import { SoundCells } from './soundCells';

/**
 * Goes through the sheets that are handed out, each once as it streams by: formulas that may not stay become values or
 * native formulas, rules and links to what goes are taken away, personal data is listed. Then shared strings that no
 * cell uses any more are blanked; their numbers stay. After the steps that take relationships away.
 */
export function handOutSheets(copy: Copy): SeenSheets {
  const { pack, workbook, kept, report, settings } = copy;
  const strings = new SharedTexts(copy.strings, copy.personalData);
  const seen = new SeenSheets(copy);
  const worksheets = kept.filter(({ kind }) => kind === 'worksheet');
  const all = worksheets.reduce((sum, { part }) => sum + pack.sizeOf(part), 0);
  let done = 0;
  for (const sheet of worksheets) {
    const size = pack.sizeOf(sheet.part);
    const read = (share: number) => settings.progress((done + size * Math.min(share, 1)) / all);
    handOut(copy, sheet, strings, seen, (characters) => read(characters / size));
    done += size;
  }
  const part = sharedStringsPartOf(pack, workbook.part);
  if (!part) return seen;
  let blanked = 0;
  // A text without what is read aloud, where that is personal.
  const spoken = (phonetics: string, text: string) =>
    copy.personalData.check(phonetics, { part, where: 'other' }) === phonetics ? undefined : text;
  const visit = ({ index, text, phonetics }: StringItem) => {
    const replacement = strings.replacement(index) ?? spoken(phonetics, text);
    if (replacement === '' && text !== '') blanked++;
    return replacement === text && phonetics === '' ? undefined : replacement;
  };
  pack.rewrite(part, (chunks) => patchSharedStrings(part, withoutForeign(part, chunks), visit));
  if (blanked > 0) report.change(part, 'stringsBlanked', { count: blanked });
  return seen;
}

/** Elements beside the rows that say what is not seen. */
const BESIDE = new Set(['cols', 'sheetFormatPr', 'scenarios']);

function handOut(
  copy: Copy,
  sheet: Sheet,
  strings: SharedTexts,
  seen: SeenSheets,
  progress: (characters: number) => void,
): void {
  const front = frontSheet(copy);
  const noted = seen.add(sheet.name);
  const { looks } = seen;
  const cells = new CellFates(copy, sheet, strings, noted);
  const elements = new SheetElements(copy, sheet, front.isNew && front.sheet !== sheet);
  const hidden = new HiddenCells(
    looks,
    (copy.tables.get(sheet) ?? []).map((table) => new TableLook(table, looks)),
    copy.runs,
  );
  const sound = new SoundCells(sheet, copy.strings);
  const visitor: SheetVisitor = {
    row: (attribute) => {
      hidden.row(attribute);
      seen.styles.note(Number(attribute('s') ?? 0));
    },
    cell: (cell) => {
      seen.styles.note(cell.style);
      sound.see(cell);
      hidden.see(cell);
      return cells.of(cell);
    },
    element: (local, xml, rootTag) => {
      const element = new SheetElement(sheet.part, local, xml, rootTag);
      if (BESIDE.has(local)) hidden.beside(element.fragment.root);
      const left = elements.of(element);
      seen.styles.noteIn(left.xml);
      if (RULES.has(local) && left.xml.includes('cfRule'))
        noted.hidingRules.push(...hidingRulesIn(left.fragment.root, looks));
      return left === element ? undefined : left.xml;
    },
  };
  copy.pack.rewrite(sheet.part, (chunks) =>
    patchSheet(sheet.part, withoutForeign(sheet.part, counted(chunks, progress)), visitor),
  );
  // More of them than a call takes arguments, where every cell of a long sheet is one.
  for (const finding of [hidden.findings(sheet.name), cells.findings()].flat())
    copy.report.findings.push(finding);
  copy.pack.removeRelationships(sheet.part, (link) => {
    if (!elements.isUnused(link)) return false;
    copy.report.change(sheet.part, 'linkRemoved', { type: link.type, target: withoutSignIn(link.target) });
    return true;
  });
}

/** Tells how many characters have gone by. */
function* counted(chunks: Iterable<string>, progress: (characters: number) => void): Generator<string> {
  let characters = 0;
  for (const chunk of chunks) {
    yield chunk;
    characters += chunk.length;
    progress(characters);
  }
}
