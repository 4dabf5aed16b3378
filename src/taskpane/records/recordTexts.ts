import type { Span } from '../../domain/day';
import type { Translator } from '../../i18n';
import { readMoneyWithUnit } from '../../domain/money';
import { DESCRIBED, TABLES } from '../../workbook/tables';
import type { RecordOf } from '../../workbook/tables/recordTypes';
import type { ColumnSpec } from '../../workbook/tables/table';
import type { EntryTable } from '../../workbook/tables/tableId';
import { amountUnitOf } from './amountUnit';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readRequired } from '../form/readField';
import { FIELD_TEXTS, type FieldValue } from './fieldTexts';

type Values = Readonly<Record<string, FieldValue>>;

interface ReadingContext<T extends EntryTable> {
  readonly base: RecordOf[T] | null;
  readonly given: Values;
  readonly year: number | null;
  readonly within?: Span | null;
}

/** A field of a table's form: its name in the record, and its column. */
export interface FormField {
  readonly field: string;
  readonly column: ColumnSpec;
  readonly required: boolean;
}

/** The fields that the form of a table shows, from left to right; `given` are known without asking. */
export function formFields(table: EntryTable, given: Values = {}): readonly FormField[] {
  const { required = [] } = rulesOf(table);
  return Object.entries(TABLES[table].fields)
    .filter(([field, { unitOf }]) => !(field in given) && unitOf === undefined)
    .map(([field, column]) => ({
      ...{ field, column },
      required: column.codec.blank === undefined || required.includes(field),
    }));
}

/** What the fields begin with: a row as it stands, or a new one. */
export function recordTexts<T extends EntryTable>(
  table: T,
  record: RecordOf[T] | null,
  given: Values = {},
): Texts<string> {
  const values: Values = record === null ? { ...rulesOf(table).initial } : valuesOf(record);
  return Object.fromEntries(
    formFields(table, given).map(({ field, column }) => [
      field,
      FIELD_TEXTS[column.type].show(values[field] ?? null),
    ]),
  );
}

/** What the form of the next new row begins with. */
export function nextTexts(table: EntryTable, texts: Texts<string>, given: Values = {}): Texts<string> {
  const { kept = [] } = rulesOf(table);
  const stays = Object.entries(texts).filter(([field]) => kept.includes(field));
  return { ...recordTexts(table, null, given), ...Object.fromEntries(stays) };
}

/**
 * The record that a filled form stands for, or every field that stands in the way.
 *
 * @param base the row being edited: 표기단위 stays while its amount is not touched
 * @param year completes a date such as `6.12`, so that it lies `within` where it can
 */
export function recordFromTexts<T extends EntryTable>(
  table: T,
  texts: Texts<string>,
  { base, given, year, within = null }: ReadingContext<T>,
): Conversion<string, RecordOf[T]> {
  const fields = collectFields<string>();
  const values: Record<string, FieldValue> = { ...given };
  for (const { field, column, required } of formFields(table, given)) {
    const text = texts[field] ?? '';
    const present = required ? fields.take(field, readRequired(text)) : text;
    if (present !== null)
      values[field] = fields.take(field, FIELD_TEXTS[column.type].read(text, year, within));
  }
  const shown = recordTexts(table, base, given);
  for (const [field, { unitOf }] of Object.entries(TABLES[table].fields)) {
    if (unitOf === undefined) continue;
    const isTouched = base === null || texts[unitOf] !== shown[unitOf];
    values[field] = isTouched ? unitWritten(texts[unitOf] ?? '') : (valuesOf(base)[field] ?? '');
  }
  const errors = fields.errors();
  if (errors !== null) return { ok: false, errors };
  // Every field of the record was read by the type of its column, or given.
  const record = values as unknown as RecordOf[T];
  const faults = Object.entries(rulesOf(table).faults?.(record) ?? {});
  if (faults.length === 0) return { ok: true, value: record };
  return {
    ok: false,
    errors: Object.fromEntries(faults.map(([field, code]) => [field, { code, params: {} }])),
  };
}

/** What a list says of a row, its words of the workbook as `word` says them in the pane's language. */
export function titleOfRecord<T extends EntryTable>(
  table: T,
  record: RecordOf[T],
  word: Translator['word'],
): string {
  return rulesOf(table).title(record, word);
}

/** 표기단위 for an amount as it was typed. */
function unitWritten(text: string): string {
  const money = readMoneyWithUnit(text);
  return money.ok ? amountUnitOf(money.value.unit) : '';
}

/** The rules of a form, whatever its table: each is asked only with records of its own. */
interface AnyRules {
  title(record: object, word: Translator['word']): string;
  readonly required?: readonly string[];
  readonly initial?: object;
  readonly kept?: readonly string[];
  faults?(record: object): Readonly<Record<string, string>>;
}

function rulesOf(table: EntryTable): AnyRules {
  return DESCRIBED[table].form as AnyRules;
}

function valuesOf(record: object): Values {
  return record as Values;
}
