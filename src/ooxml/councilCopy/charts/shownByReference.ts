import { readFormula } from '../../formulas/readFormula';
import type { FormulaReference } from '../../formulas/references';
import { parseCellRef } from '../../sheet/cellRef';
import { readSheet } from '../../sheet/patchSheet';
import { savedValue } from '../../sheet/savedValue';
import { readSharedStrings, sharedStringsPartOf } from '../../workbook/sharedStrings';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import { textOf } from '../../xml/walk';
import type { Copy } from '../copy';

/** What a chart shows of the cells that a reference leads to. */
export interface Shown {
  /** How many cells there are; those without a label are empty. */
  readonly size: number;
  readonly labels: readonly Label[];
  /** The number format of all of them. */
  readonly format?: string | undefined;
}

interface Label {
  readonly at: number;
  readonly value: string;
  readonly formatCode?: string | undefined;
}

/** The points of a cache; those of several levels (여러 수준의 항목) joined, the outer level first. */
export function shownInCache(cache: XmlElement): Shown {
  const count = Number(attribute(child(cache, 'ptCount') ?? cache, 'val'));
  const size = Number.isInteger(count) && count >= 0 ? count : 0;
  const format = child(cache, 'formatCode')?.text;
  const levels = childrenOf(cache, 'lvl');
  if (levels.length === 0) return { size, format, labels: pointsOf(cache, size) };
  const [inner = [], ...outer] = levels.map((level) => pointsOf(level, size));
  const labels = inner.map(({ at, value }) => {
    // An outer label is written once, where it begins.
    const above = outer.map((points) => points.filter((point) => point.at <= at).at(-1)?.value);
    return { at, value: [...above.reverse(), value].filter(Boolean).join(' ') };
  });
  return { size, format, labels };
}

function pointsOf(cache: XmlElement, size: number): readonly Label[] {
  return childrenOf(cache, 'pt')
    .map((point) => ({
      at: Number(attribute(point, 'idx')),
      value: textOf(point),
      formatCode: attribute(point, 'formatCode'),
    }))
    .filter(({ at }) => at >= 0 && at < size);
}

/** Excel shows no more points of a series. */
const MOST_POINTS = 32_000;
const NOTHING: Shown = { size: 0, labels: [] };

/** The saved values of areas of sheets, for charts without a cache: programs other than Excel write these. */
export function shownInCells(copy: Copy, formula: string): Shown {
  const { tokens, references } = readFormula(formula);
  const areas = references.map((reference) => shownInArea(copy, reference, tokens[reference.token]!.value));
  return areas.reduce(followedBy, NOTHING);
}

/** What `(자료!A1,자료!A3)` shows: one area after the other. */
function followedBy(before: Shown, { size, labels }: Shown): Shown {
  const after = labels.map((label) => ({ ...label, at: before.size + label.at }));
  return { size: before.size + size, labels: [...before.labels, ...after] };
}

function shownInArea({ pack, workbook }: Copy, reference: FormulaReference, text: string): Shown {
  const sheet = workbook.sheets.find(({ name }) => name === reference.sheets?.[0]);
  if (reference.kind !== 'cells' || reference.book !== undefined || sheet?.kind !== 'worksheet')
    return NOTHING;
  const area = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const [from, to = from] = area.split(':').map(parseCellRef);
  const [rows, columns] = [to!.row - from!.row + 1, to!.column - from!.column + 1];
  if (!(rows * columns > 0 && rows * columns <= MOST_POINTS)) return NOTHING;
  const part = sharedStringsPartOf(pack, workbook.part);
  const strings = part ? readSharedStrings(part, pack.textChunks(part)) : [];
  const labels: Label[] = [];
  readSheet(sheet.part, pack.textChunks(sheet.part), {
    cell(cell) {
      const { row, column } = cell.place;
      const [down, right] = [row - from!.row, column - from!.column];
      const value = savedValue(cell, strings);
      const isShown = typeof value === 'number' || typeof value === 'string';
      if (isShown && down >= 0 && down < rows && right >= 0 && right < columns) {
        labels.push({ at: down * columns + right, value: String(value) });
      }
      return undefined;
    },
  });
  return { size: rows * columns, labels };
}
