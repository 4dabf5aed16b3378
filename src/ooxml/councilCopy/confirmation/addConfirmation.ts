import type { PartName } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType, RELATIONSHIP_IDS } from '../../package/relationships';
import { append, escapeAttribute, splice } from '../../xml/edit';
import { readStyles } from '../../workbook/readStyles';
import { child } from '../../xml/tree';
import { sibling } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';
import { confirmationRows, type Row } from './confirmationRows';
import { confirmationSheet } from './confirmationSheet';
import { type AddedFormats, confirmationStyles, NO_FORMATS } from './confirmationStyles';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Puts the sheet 「제출 확인」 behind the others: who hands out what, as of when, and which cells were turned into values. After
 * all other steps, as it says what they did.
 */
export function addConfirmation(copy: Copy): void {
  const { pack, workbook, settings, report } = copy;
  const { confirmation } = settings;
  if (!confirmation) return;
  const part = freePart(copy);
  const rows = confirmationRows(copy, confirmation);
  pack.add(part, WORKSHEET, confirmationSheet(rows, addStyles(copy, rows)));
  const id = pack.addRelationship(workbook.part, officeType('worksheet'), part);
  const name = freeName(copy, confirmation.texts.sheet);
  editXml(copy, workbook.part, (root, source) => {
    const sheets = child(root, 'sheets')!;
    const sheetId = Math.max(...workbook.sheets.map(({ sheetId }) => sheetId)) + 1;
    const tag = `${sibling(sheets, 'sheet')} name="${escapeAttribute(name)}" sheetId="${sheetId}"`;
    return [append(source, sheets, `<${tag} xmlns:r="${RELATIONSHIP_IDS}" r:id="${id}"/>`)];
  });
  report.change(part, 'confirmationAdded', { sheet: name });
}

function addStyles({ pack, workbook }: Copy, rows: readonly Row[]): AddedFormats {
  const [part] = partsFrom(pack, workbook.part, officeType('styles'));
  if (!part) return NO_FORMATS;
  const source = pack.text(part);
  const repeated = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ shownAs }) => shownAs ?? [])));
  const { edits, formats } = confirmationStyles(readStyles(pack, part), source, [...repeated]);
  pack.replace(part, splice(source, edits));
  return formats;
}

function freePart({ pack }: Copy): PartName {
  for (let number = 1; ; number++) {
    const part: PartName = `/xl/worksheets/sheet${number}.xml`;
    if (!pack.has(part)) return part;
  }
}

/** Not the name of a sheet that was dropped, either: it may stand nowhere. */
function freeName({ workbook }: Copy, wanted: string): string {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
