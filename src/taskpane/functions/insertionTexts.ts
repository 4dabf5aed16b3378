import { readReference, type Reference } from '../../domain/a1';
import { failure, success, type Result } from '../../domain/kinds';
import type { FunctionSpec } from '../../functions/functionSpec';
import { callText } from '../../functions/formulaText';
import type { FormulaInsertion, SpillSize } from '../../workbook/sheets/insertFormula';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import { collectFields, type Conversion } from '../form/conversion';
import { argumentFields, type InsertionField, type InsertionTexts } from './argumentFields';
import { readArgument, type Argument, type Form } from './argumentText';
import { numberFormatOf } from './numberFormat';

/** Header and total of a summary, beside a row for each row of its first argument. */
const SUMMARY_ROWS = 2;

/** What the form stands for: a formula for a cell, or every field that stands in the way. */
export function toInsertion(
  spec: FunctionSpec,
  texts: InsertionTexts,
  place: InsertionPlace,
): Conversion<InsertionField, FormulaInsertion> {
  const form = texts.form as Form;
  const fields = collectFields<InsertionField>();
  const target = fields.take('target', readTarget(texts.target, place));
  const sheet = target?.sheet ?? place.sheet;
  const args = argumentFields(spec, texts).map(({ field, isRequired }, index) => {
    const read = readArgument(texts[field] ?? '', form, sheet, place);
    const checked = read.ok ? checkArgument(read.value, { spec, index, form, isRequired, target }) : read;
    return fields.take(field, checked);
  });
  const formula = formulaOf(spec, form, args, place);
  if (formula === null) fields.take('form', failure('noNativeForThese'));
  const errors = fields.errors();
  if (errors !== null || target === null || formula === null) return { ok: false, errors: errors ?? {} };
  return {
    ok: true,
    value: {
      sheet,
      cell: target.start,
      formula,
      numberFormat: numberFormatOf(spec, args),
      spill: spillOf(spec, form, args),
    },
  };
}

/** One cell, on the sheet that is seen where no other is named. */
function readTarget(text: string, { sheet, sheets }: InsertionPlace): Result<Reference> {
  if (text.trim() === '') return failure('required');
  const reference = readReference(text);
  if (reference === null || reference.size.rows > 1 || reference.size.columns > 1) {
    return failure('invalidTarget');
  }
  const named = reference.sheet ?? sheet;
  const known = sheets.find((one) => one.toLowerCase() === named.toLowerCase());
  return known === undefined
    ? failure('noSuchSheet', { sheet: named })
    : success({ ...reference, sheet: known });
}

interface ArgumentContext {
  readonly spec: FunctionSpec;
  readonly index: number;
  readonly form: Form;
  readonly isRequired: boolean;
  readonly target: Reference | null;
}

function checkArgument(
  argument: Argument | null,
  { spec, index, form, isRequired, target }: ArgumentContext,
): Result<Argument | null> {
  if (argument === null) return isRequired ? failure('required') : success(null);
  const { reference, isOneValue } = argument;
  if (reference !== null && target !== null && holds(reference, target)) return failure('circular');
  const isSpilled = spec.result === 'block' && index === 0;
  return form === 'native' && isSpilled && !isOneValue ? failure('nativeOneCell') : success(argument);
}

function holds({ sheet, start, size }: Reference, cell: Reference): boolean {
  const { row, column } = cell.start;
  const isInRows = row >= start.row && row < start.row + size.rows;
  return sheet === cell.sheet && isInRows && column >= start.column && column < start.column + size.columns;
}

/** Null where the native formula asked for does not exist for these arguments. */
function formulaOf(
  spec: FunctionSpec,
  form: Form,
  args: readonly (Argument | null)[],
  { known, ownTables }: InsertionPlace,
): string | null {
  const texts = args.map((argument) => argument?.formula ?? null);
  if (form === 'native' && spec.twin !== null) {
    const twin = spec.twin(texts, { ...known, ...ownTables });
    return twin === null ? null : `=${twin}`;
  }
  return callText(
    spec.id,
    texts.map((text) => text ?? ''),
  );
}

/** As wide as the function's examples, a row for each row of its first argument, and what a summary has besides. */
function spillOf(
  { result, examples }: FunctionSpec,
  form: Form,
  [first = null]: readonly (Argument | null)[],
): SpillSize | null {
  if (result === 'scalar' || form === 'native') return null;
  const shapes = examples.map((example) => (typeof example.result === 'object' ? example.result : [['']]));
  const columns = Math.max(...shapes.map((rows) => rows[0]!.length));
  const isSummary = shapes.some((rows) => rows.length > 1);
  // Of a table's column (`사업[사업번호]`) the rows are not known beforehand.
  const isRange = first !== null && !first.isOneValue && !first.formula.includes('[');
  const rowsOf = isRange ? first.formula : null;
  if (!isSummary && rowsOf === null) return null;
  return { columns, rowsOf, moreRows: isSummary ? SUMMARY_ROWS : 0 };
}
