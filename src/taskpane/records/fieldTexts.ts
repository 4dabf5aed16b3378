import { formatDay, type Span } from '../../domain/day';
import { failure, success, type Day, type Result, type Won } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { readNumberText } from '../../domain/numberReading';
import { formatNumber } from '../../domain/numberText';
import type { ColumnType } from '../../workbook/tables/codecs';
import { readOptionalDay, readOptionalMoney, readOptionalYear } from '../form/readField';

export type FieldValue = string | number | null;

/** How the value of a column is typed in a form: as it is shown there, and what a person's text stands for. */
interface FieldText {
  show(value: FieldValue): string;
  /** @param year completes a date such as `6.12`, so that it lies `within` where it can */
  read(text: string, year: number | null, within?: Span | null): Result<FieldValue>;
}

const WORDS: FieldText = {
  show: (value) => String(value ?? ''),
  read: (text) => success(text.trim()),
};

const NUMBER: FieldText = {
  show: (value) => (typeof value === 'number' ? formatNumber(value) : ''),
  read: (text) => (text.trim() === '' ? success(null) : readNumberText(text)),
};

const WHOLE: FieldText = {
  ...NUMBER,
  read(text, year) {
    const read = NUMBER.read(text, year);
    const isFraction = read.ok && read.value !== null && !Number.isInteger(read.value);
    return isFraction ? failure('numberUnreadable', { text: text.trim() }) : read;
  },
};

const YEAR: FieldText = { show: (value) => String(value ?? ''), read: readOptionalYear };

const DATE: FieldText = {
  show: (value) => (value === null ? '' : formatDay(value as Day)),
  read: readOptionalDay,
};

const WON: FieldText = {
  show: (value) => (value === null ? '' : formatWon(value as Won)),
  read(text) {
    const read = readOptionalMoney(text);
    return read.ok ? success(read.value === null ? null : read.value.won) : read;
  },
};

/** One a column type. Rates stand in named cells, keys are ours: no form shows them. */
export const FIELD_TEXTS: Readonly<Record<ColumnType, FieldText>> = {
  programmeNumber: WORDS,
  key: WORDS,
  text: WORDS,
  longText: WORDS,
  choice: WORDS,
  integer: WHOLE,
  number: NUMBER,
  rate: NUMBER,
  year: YEAR,
  date: DATE,
  dateTime: DATE,
  won: WON,
};
