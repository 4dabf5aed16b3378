import { readFormula } from '../../formulas/readFormula';
import { readSheet } from '../../sheet/patchSheet';
import type { Copy } from '../copy';
import { hasWordOf } from '../definedNames';
import { cellKey } from '../findings/untrustedNatives';
import { anchorKey, ASKS_FAR } from '../handedOut';
import { type Standings, standingsOf } from './standing';

const SPILLED = /^_xlfn\.anchorarray$/i;

/**
 * The finished copy, looked through once more: cells (`시트!B7`) whose formula asks for a sheet, a name, a table, a pivot
 * or a spill that the copy does not have and the workbook had. By what the parts hold, whatever the steps believe that
 * they did.
 */
export function brokenCells(
  copy: Pick<Copy, 'pack' | 'original' | 'kept' | 'workbook'>,
  [before, after]: Standings = standingsOf(copy),
): ReadonlySet<string> {
  const { pack, kept, workbook } = copy;
  const words = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const broken = new Set<string>();
  const known = new Map<string, boolean>();
  const arrays = new Set<string>();
  const asked = new Map<string, Set<string>>();
  for (const { name: sheet, part, kind } of kept) {
    if (kind !== 'worksheet') continue;
    readSheet(part, pack.textChunks(part), {
      cell: (cell) => {
        if (!cell.hasFormula) return undefined;
        const formula = cell.formula!;
        const { source } = formula;
        if (formula.kind === 'array') arrays.add(anchorKey(sheet, cell.ref));
        if (!ASKS_FAR.test(source) && !hasWordOf(words, source)) return undefined;
        const key = `${sheet}!${source}`;
        let isBroken = known.get(key);
        if (isBroken === undefined) {
          isBroken = after.hasLost(readFormula(source), sheet, before);
          known.set(key, isBroken);
        }
        if (isBroken) broken.add(cellKey(sheet, cell.ref));
        for (const anchor of /anchorarray/i.test(source) ? anchorsIn(formula.text, sheet) : []) {
          asked.set(anchor, (asked.get(anchor) ?? new Set()).add(cellKey(sheet, cell.ref)));
        }
        return undefined;
      },
    });
  }
  for (const [anchor, cells] of asked) if (!arrays.has(anchor)) cells.forEach((cell) => broken.add(cell));
  return broken;
}

/** Cells of this workbook that a formula asks for what spills from them. */
function anchorsIn(text: string, sheet: string): readonly string[] {
  const { calls, references, tokens } = readFormula(text);
  return calls.flatMap(({ name, args: [first] }) => {
    if (!SPILLED.test(name) || !first) return [];
    const anchor = references.find(({ token }) => first.from <= token && token < first.to);
    if (anchor?.kind !== 'cells') return [];
    const written = tokens[anchor.token]!.value;
    const cell = written.slice(written.lastIndexOf('!') + 1).replaceAll('$', '');
    return cell.includes(':') ? [] : [anchorKey(anchor.sheets?.[0] ?? sheet, cell)];
  });
}
