import { referenceText } from '../../domain/a1';
import { isErrorText, type CellValue } from '../../workbook/tables/cells';
import type { CellsAt } from '../../workbook/sheets/cellsAt';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import type { FunctionSpec } from '../../functions/functionSpec';
import { argumentFields, type InsertionTexts } from './argumentFields';
import { readArgument, type Argument, type Form } from './argumentText';

/** An argument of a call that is to be looked at: a value, or cells that have to be read first. */
export type PreviewArgument =
  | { readonly kind: 'value'; readonly value: string | number | null }
  | { readonly kind: 'cells'; readonly place: string; readonly isBlock: boolean };

/** The arguments as the form has them; null where one is missing, cannot be read, or is read by Excel alone (`사업[집행액]`). */
export function previewArguments(
  spec: FunctionSpec,
  texts: InsertionTexts,
  place: InsertionPlace,
): readonly PreviewArgument[] | null {
  const fields = argumentFields(spec, texts);
  const read = fields.map(({ field, parameter, isRequired }): PreviewArgument | null => {
    const argument = readArgument(texts[field] ?? '', texts.form as Form, place.sheet, place);
    if (!argument.ok) return null;
    if (argument.value === null) return isRequired ? null : { kind: 'value', value: null };
    return previewOf(argument.value, parameter.shape === 'block', place);
  });
  return read.every((argument) => argument !== null) ? read : null;
}

function previewOf(
  { formula, reference }: Argument,
  isBlock: boolean,
  { sheet, names }: InsertionPlace,
): PreviewArgument | null {
  if (reference !== null) {
    const address = referenceText({ ...reference, sheet: reference.sheet ?? sheet });
    return { kind: 'cells', place: address, isBlock };
  }
  if (names.includes(formula)) return { kind: 'cells', place: formula, isBlock };
  if (formula.startsWith('"')) return { kind: 'value', value: formula.slice(1, -1).replaceAll('""', '"') };
  const isPercent = formula.endsWith('%');
  const number = Number(isPercent ? formula.slice(0, -1) : formula);
  if (Number.isNaN(number)) return null;
  return { kind: 'value', value: isPercent ? number / 100 : number };
}

/** Where the arguments that are cells stand. */
export function placesOf(args: readonly PreviewArgument[]): readonly string[] {
  return args.flatMap((argument) => (argument.kind === 'cells' ? [argument.place] : []));
}

/** The arguments as Excel would hand them over; null where cells are gone or too many for a look. */
export function withCells(
  args: readonly PreviewArgument[],
  cells: readonly CellsAt[],
): readonly unknown[] | null {
  let next = 0;
  const values: unknown[] = [];
  for (const argument of args) {
    if (argument.kind === 'value') {
      values.push(argument.value);
      continue;
    }
    const found = cells[next++];
    if (found === undefined || found === 'large' || found === 'gone') return null;
    const handed = found.map((row) => row.map(handedOver));
    const isOne = handed.length === 1 && handed[0]!.length === 1;
    values.push(isOne && !argument.isBlock ? handed[0]![0] : handed);
  }
  return values;
}

/** An empty cell is none, an error an object of its own. */
function handedOver(cell: CellValue): unknown {
  if (cell === '') return null;
  return isErrorText(cell) ? { code: cell } : cell;
}
