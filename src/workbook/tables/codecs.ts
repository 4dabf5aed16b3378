import { z } from 'zod/mini';
import { SHEET_ROWS } from '../../domain/a1';
import { NONE, type Day, type Rate, type Won } from '../../domain/kinds';
import { sheetTexts } from '../../i18n/ko/sheetTexts';
import {
  readDayCell,
  readMomentCell,
  readNumberCell,
  readNumberTextCell,
  readTextCell,
  readWholeCell,
  readWonCell,
  readYearCell,
  textInput,
  type CellValue,
  type Reading,
} from './cells';

/** What a person who types into a column by hand is warned about: what may stand there, and the sentence. */
export interface Warning {
  readonly rule: Excel.DataValidationRule;
  readonly message: string;
}

/**
 * How the values of one type of column are read from cells, written into them, kept in the browser, shown and judged
 * by Excel. Everything a column is follows from its codec and its header.
 */
export interface Codec<T> {
  readonly type: ColumnType;
  read(value: CellValue): Reading<T>;
  /** '' empties the cell. */
  write(value: T): string | number;
  /** Stands for a cell that cannot be read; absent where there is no record without the value. */
  readonly blank?: T;
  readonly schema: z.ZodMiniType<T>;
  readonly format: string;
  /** Points. */
  readonly width: number;
  readonly wrap?: true;
  readonly warning: Warning | null;
}

export type ColumnType =
  | 'programmeNumber' // the office's own 사업번호, text
  | 'key' // ours: text, Crockford base-32 without E, 10 characters, narrow, last
  | 'text'
  | 'longText' // wrapped
  | 'integer'
  | 'number'
  | 'won' // whole 원, #,##0"원"
  | 'date'
  | 'dateTime'
  | 'year'
  | 'choice'
  | 'rate'; // a fraction shown as 0.0%

/** Cells formatted as text keep `01` from becoming 1. */
const TEXT_FORMAT = '@';
const WHOLE_LIMIT = 999_999_999_999_999;

/** A text as typed; '' where there is none. */
function textual(look: Pick<Codec<string>, 'type' | 'width' | 'wrap'>): Codec<string> {
  return {
    ...look,
    read: readTextCell,
    write: textInput,
    blank: '',
    schema: z.string(),
    format: TEXT_FORMAT,
    warning: null,
  };
}

const programmeNumber: Codec<string> = {
  ...textual({ type: 'programmeNumber', width: 72 }),
  read: readNumberTextCell,
};
const key: Codec<string> = textual({ type: 'key', width: 36 });
const text: Codec<string> = textual({ type: 'text', width: 84 });
const longText: Codec<string> = textual({ type: 'longText', width: 200, wrap: true });

/** A word as it stands in the cell; whether it is one of `words` the column 확인 judges. */
function choice(words: readonly string[]): Codec<string> {
  return { ...textual({ type: 'choice', width: 72 }), warning: listOf(words) };
}

/** One of `words` or none, which `-` and 0 are too; anything else cannot be read. */
function exactChoice<const W extends string>(words: readonly W[]): Codec<W | ''> {
  const known: readonly CellValue[] = words;
  const none: readonly CellValue[] = ['', NONE, 0];
  return {
    ...textual({ type: 'choice', width: 72 }),
    warning: listOf(words),
    read: (value) => {
      if (none.includes(value)) return '';
      return known.includes(value) ? (value as W) : { unreadable: 'cellNotChoice' };
    },
    write: (value) => value,
    blank: '',
    schema: z.enum(['', ...words]) as unknown as z.ZodMiniType<W | ''>,
  };
}

type NumberLook = Pick<Codec<number>, 'type' | 'format' | 'width' | 'warning'>;

/** A number or none. */
function optional<T extends number>(
  read: (value: CellValue) => Reading<T | null>,
  look: NumberLook,
): Codec<T | null> {
  const schema = z.nullable(z.number()) as unknown as z.ZodMiniType<T | null>;
  return { ...look, read, write: (value) => value ?? '', blank: null, schema };
}

const DATE_WARNING: Warning = {
  rule: { date: between('1900-01-01', '9999-12-31') },
  message: sheetTexts.date,
};
const NUMBER_WARNING: Warning = {
  rule: { decimal: between(-WHOLE_LIMIT, WHOLE_LIMIT) },
  message: sheetTexts.number,
};
const WON_LOOK = {
  type: 'won',
  format: '#,##0"원"',
  width: 100,
  warning: { rule: { wholeNumber: between(-WHOLE_LIMIT, WHOLE_LIMIT) }, message: sheetTexts.wholeWon },
} as const satisfies NumberLook;
const NUMBER_LOOK = {
  type: 'number',
  format: 'General',
  width: 72,
  warning: NUMBER_WARNING,
} as const satisfies NumberLook;

const date: Codec<Day | null> = optional(readDayCell, {
  type: 'date',
  format: 'yyyy. m. d.',
  width: 78,
  warning: DATE_WARNING,
});
/** A day with its time, as an Excel serial. */
const dateTime: Codec<number | null> = optional(readMomentCell, {
  type: 'dateTime',
  format: 'yyyy. m. d. hh:mm',
  width: 110,
  warning: DATE_WARNING,
});
const integer: Codec<number | null> = optional(readWholeCell, {
  type: 'integer',
  format: '0',
  width: 52,
  warning: { rule: { wholeNumber: between(0, SHEET_ROWS) }, message: sheetTexts.wholeNumber },
});
const year: Codec<number | null> = optional(readYearCell, {
  type: 'year',
  format: '0',
  width: 72,
  warning: { rule: { wholeNumber: between(1900, 2999) }, message: sheetTexts.year },
});
const number: Codec<number | null> = optional(readNumberCell, NUMBER_LOOK);
const rate: Codec<Rate | null> = optional(readNumberCell as (value: CellValue) => Reading<Rate | null>, {
  type: 'rate',
  format: '0.0%',
  width: 84,
  warning: NUMBER_WARNING,
});
/** An amount of which none is not zero. */
const optionalWon: Codec<Won | null> = optional(
  (value) => (value === '' ? null : readWonCell(value)),
  WON_LOOK,
);
/** An amount without which the row says nothing. */
const won: Codec<Won> = {
  ...WON_LOOK,
  read: readWonCell,
  write: (value) => value,
  schema: z.number() as unknown as z.ZodMiniType<Won>,
};
/** A value without which the row says nothing. */
const measuredNumber: Codec<number> = {
  ...NUMBER_LOOK,
  read: (value) => {
    const reading = readNumberCell(value);
    return reading === null ? { unreadable: 'cellNotNumber' } : reading;
  },
  write: (value) => value,
  schema: z.number(),
};

export const CODECS = {
  programmeNumber,
  key,
  text,
  longText,
  choice,
  exactChoice,
  date,
  dateTime,
  integer,
  year,
  number,
  measuredNumber,
  rate,
  won,
  optionalWon,
} as const;

function between<T>(formula1: T, formula2: T): { formula1: T; formula2: T; operator: 'Between' } {
  return { formula1, formula2, operator: 'Between' };
}

function listOf(words: readonly string[]): Warning {
  return {
    rule: { list: { inCellDropDown: true, source: words.join(',') } },
    message: sheetTexts.choice({ choices: words.join(', ') }),
  };
}
