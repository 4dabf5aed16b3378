import { readReference, referenceText, type Reference } from '../../domain/a1';
import { failure, success, type Result } from '../../domain/kinds';
import type { FunctionSpec } from '../../functions/catalogue';
import { callText } from '../../functions/formulaText';
import type { FormulaInsertion, InsertionPlace, SpillSize } from '../../workbook/types';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readArgument, type Argument, type Form } from './argumentText';

/** `form`, `target`, and `argument0` … in the order of the parameters. */
export type InsertionField = 'form' | 'target' | `argument${number}`;

export type InsertionTexts = Texts<InsertionField>;

const NUMBER_FORMATS = { rate: '0.0%', day: 'yyyy. m. d.', amount: '#,##0' } as const;

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
  const args = spec.parameters.map(({ defaultText }, index) => {
    const field: InsertionField = `argument${index}`;
    const read = readArgument(texts[field] ?? '', form, sheet, place);
    const checked = read.ok ? checkArgument(read.value, { spec, index, form, defaultText, target }) : read;
    return fields.take(field, checked);
  });
  const errors = fields.errors();
  if (errors !== null || target === null) return { ok: false, errors: errors ?? {} };
  return {
    ok: true,
    value: {
      sheet,
      cell: target.start,
      formula: formulaOf(spec, form, args),
      numberFormat: spec.shownAs === undefined ? null : NUMBER_FORMATS[spec.shownAs],
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
  readonly defaultText: string | undefined;
  readonly target: Reference | null;
}

function checkArgument(
  argument: Argument | null,
  { spec, index, form, defaultText, target }: ArgumentContext,
): Result<Argument | null> {
  if (argument === null) return defaultText === undefined ? failure('required') : success(null);
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

function formulaOf(spec: FunctionSpec, form: Form, args: readonly (Argument | null)[]): string {
  const texts = args.map((argument) => argument?.formula ?? null);
  if (form === 'native' && spec.twin !== null) return `=${spec.twin(texts)}`;
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

/**
 * What the form begins with. Names of ours stand where a parameter is called like one; what is selected is the first
 * argument, two columns of it the first two. The formula goes right of what is selected, or into the active cell where
 * that is empty.
 */
export function initialTexts({ parameters }: FunctionSpec, place: InsertionPlace): InsertionTexts {
  const { sheet, cell, selected, known } = place;
  const args = parameters.map(({ name }) => known[name.ko] ?? '');
  const takes = (index: number, rows: number) =>
    args[index] === '' && (parameters[index]!.shape === 'block' || rows === 1);
  if (selected !== null) {
    const { start, size } = selected;
    const columns = (from: number, count: number) =>
      referenceText({
        sheet,
        start: { ...start, column: start.column + from },
        size: { ...size, columns: count },
      });
    if (size.columns === 2 && takes(0, size.rows) && args.length > 1 && takes(1, size.rows)) {
      [args[0], args[1]] = [columns(0, 1), columns(1, 1)];
    } else if (takes(0, Math.max(size.rows, size.columns))) {
      args[0] = columns(0, size.columns);
    }
  }
  const start =
    selected === null
      ? cell
      : { row: selected.start.row, column: selected.start.column + selected.size.columns };
  return {
    form: 'function',
    target: referenceText({ sheet, start, size: { rows: 1, columns: 1 } }),
    ...Object.fromEntries(args.map((text, index) => [`argument${index}`, text])),
  };
}
