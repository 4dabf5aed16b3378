import type { Day, Rate, Won } from '../../domain/kinds';
import { LOOK_AT } from '../../domain/lookAt';
import type { CalculatedFormula } from './calculatedColumns';
import { AMOUNT_UNITS } from './choices';
import { readFigureCell, readTextCell, type CellValue, type Figure, type Reading } from './cells';
import { CODECS, type Codec, type ColumnType } from './codecs';

interface ColumnBase {
  readonly header: string;
  readonly type: ColumnType;
  /** The words a `choice` accepts. */
  readonly choices?: readonly string[];
  /** The name of what a row is: shown whole where there is room. */
  readonly isName?: true;
  /** A 사업번호 that may be blank: the row is about the office. */
  readonly mayBeBlank?: true;
  /** The version of the schema that brought it, where that was not the first. */
  readonly since?: number;
  /** When a cell of a calculated column is shown in red: somebody has to look at it. */
  readonly alarm?: Excel.ConditionalCellValueRule;
  /** 표기단위: the field whose amount was written in it. */
  readonly unitOf?: string;
}

/** A column that people fill in: a field of the table's record. */
export interface EnteredColumn<T> extends ColumnBase {
  readonly role: 'entered';
  readonly codec: Codec<T>;
}

/** The key that we give a row. No field: it stands beside the record. */
export interface KeyColumn extends ColumnBase {
  readonly role: 'key';
  readonly codec: Codec<string>;
}

/** A native formula, never one of ours; what it shows is read, never written. */
export interface CalculatedColumn<T> extends ColumnBase {
  readonly role: 'calculated';
  readonly codec: Codec<unknown>;
  readonly formula: CalculatedFormula;
  show(value: CellValue): Reading<T>;
}

type Entering<T> = (header: string) => EnteredColumn<T>;

function entering<T>(codec: Codec<T>): Entering<T> {
  return (header) => ({ role: 'entered', header, type: codec.type, codec });
}

/** 사업번호: the programme that a row is, or belongs to. */
export const programmeNumber = () => entering(CODECS.programmeNumber)('사업번호');
/** 사업번호 of a row that may be about the office as a whole: then it is blank. */
export const optionalProgrammeNumber = () => ({ ...programmeNumber(), mayBeBlank: true }) as const;
export const text = entering(CODECS.text);
export const longText = entering(CODECS.longText);
export const date = entering<Day | null>(CODECS.date);
export const dateTime = entering<number | null>(CODECS.dateTime);
export const integer = entering<number | null>(CODECS.integer);
export const year = entering<number | null>(CODECS.year);
export const number = entering<number | null>(CODECS.number);
export const measuredNumber = entering<number>(CODECS.measuredNumber);
export const rate = entering<Rate | null>(CODECS.rate);
export const won = entering<Won>(CODECS.won);
export const optionalWon = entering<Won | null>(CODECS.optionalWon);

export function name(header: string): EnteredColumn<string> {
  return { ...text(header), isName: true };
}

/** A word of a list; a word that is none stays as it stands. */
export function choice(header: string, choices: readonly string[]): EnteredColumn<string> {
  return { ...entering(CODECS.choice(choices))(header), choices };
}

/** A word of a list or none, and nothing else. */
export function exactChoice<const W extends string>(
  header: string,
  choices: readonly W[],
): EnteredColumn<W | ''> {
  return { ...entering(CODECS.exactChoice(choices))(header), choices };
}

/** 표기단위: the unit in which the amount of another field was written. */
export function printedUnit(unitOf: string): EnteredColumn<string> {
  return { ...choice('표기단위', AMOUNT_UNITS), unitOf };
}

export function key(header: string): KeyColumn {
  return { role: 'key', header, type: 'key', codec: CODECS.key };
}

const SAYS_LOOK_AT: Excel.ConditionalCellValueRule = { operator: 'EqualTo', formula1: `="${LOOK_AT}"` };
const SAYS_ANYTHING: Excel.ConditionalCellValueRule = { operator: 'NotEqualTo', formula1: '=""' };

function calculating<T extends number>(codec: Codec<unknown>) {
  return (header: string, formula: CalculatedFormula): CalculatedColumn<Figure<T>> => ({
    role: 'calculated',
    ...{ header, type: codec.type, codec, formula, alarm: SAYS_LOOK_AT },
    show: readFigureCell<T>,
  });
}

export const calculatedWon = calculating<Won>(CODECS.won);
export const calculatedRate = calculating<Rate>(CODECS.rate);
export const calculatedNumber = calculating<number>(CODECS.number);

/** 확인: empty, or the first word of what keeps a row of a ledger from being counted. */
export function check(formula: CalculatedFormula): CalculatedColumn<string> {
  return { ...calculatedWord(LOOK_AT, formula), alarm: SAYS_ANYTHING, since: 2 };
}

/** A word that a formula makes: 집행상태. */
export function calculatedWord(header: string, formula: CalculatedFormula): CalculatedColumn<string> {
  return {
    role: 'calculated',
    ...{ header, type: 'text', codec: CODECS.text, formula, alarm: SAYS_LOOK_AT },
    show: readTextCell,
  };
}
