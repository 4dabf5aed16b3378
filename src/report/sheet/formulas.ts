import { areaAddress } from '../../domain/a1';
import { partsOf } from '../../domain/day';
import { NONE, type Day } from '../../domain/kinds';
import { LOOK_AT } from '../../domain/lookAt';
import { WON_PER_UNIT, type MoneyUnit } from '../../domain/moneyUnit';
import { NAMESPACE } from '../../functions/functionSpec';
import { sameKey } from '../../functions/twins/ledgers';
import { weightedRateTwin } from '../../functions/twins/rates';
import type { BookNames } from '../../workbook/book/names';
import type { FigureOf, PeriodItem, PeriodOfPlan, ProgrammeItem } from '../blocks';
import type { ReportSettings } from '../reportSettings';

/** A run of cells of one column of a table in the sheet. */
export type ColumnArea = (item: string) => string;

const NUMBERS = '"<9E+307"';
const AMOUNTS: readonly (ProgrammeItem | PeriodItem)[] = ['예산현액', '집행액', '집행잔액', '목표액'];

/** Units that a number format shows by leaving out thousands; the others are divided by. */
const SCALED: Readonly<Partial<Record<MoneyUnit, string>>> = {
  원: '',
  천원: ',',
  백만원: ',,',
  조원: ',,,,',
};

/**
 * `#,##0,` for 천원; △ for negative, a text such as `-` as it is.
 *
 * @param isNone nothing is shown as `-`, as that of a programme without a budget is
 */
function amountFormat(unit: MoneyUnit, isNone: boolean): string {
  const scale = SCALED[unit] ?? '';
  return `#,##0${scale};△#,##0${scale};${isNone ? `"${NONE}"` : '0'};@`;
}

export function rateFormat(decimals: number): string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return `0${places}%;△0${places}%;0${places}%;@`;
}

/**
 * Of a target or a result as it is printed now: commas from 1,000 on, its decimals where it has any. A whole number below 1,000
 * that gets decimals later shows them.
 */
function countFormat(printed: string): string {
  const decimals = /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0;
  if (decimals === 0) return '[>=1000]#,##0;[<=-1000]△#,##0;General';
  const places = `.${'0'.repeat(decimals)}`;
  return `#,##0${places};△#,##0${places};0${places};@`;
}

/** How the cell of a figure shows its number; null where it is a text, or as Excel shows a number by itself. */
export function figureFormat(
  figure: FigureOf,
  printed: string,
  { unit, decimals }: ReportSettings,
): string | null {
  if (/[률율]$|대비$/.test(figure.item)) return rateFormat(decimals);
  if (/액$/.test(figure.item)) return amountFormat(unit, printed === NONE);
  return figure.of === 'indicator' && figure.item !== '가중치' ? countFormat(printed) : null;
}

/** 실적 함수 where no ordinary formula does it, or 기본 수식 alone: what they cannot do stands as a value. */
export type FormulaKind = 'functions' | 'native';

/**
 * What stands in the cell of a figure: the formula that keeps it alive. What a programme or an indicator shows is taken from
 * its own table, a total from the column above it; the spending targets of all programmes are asked of FIGURE, or where that
 * is not wanted are the values of now.
 *
 * @param above the body of a column of the same table, by what its figures are
 */
export function figureInput(
  figure: FigureOf,
  names: BookNames,
  { unit, cap }: ReportSettings,
  kind: FormulaKind,
  above: ColumnArea,
): string {
  switch (figure.of) {
    case 'programme': {
      const { number, item } = figure;
      return `=${inUnit(taken(names.tables.programmes, '사업번호', number, item), item, unit)}`;
    }
    case 'total':
      if (isFixed(figure, kind)) return String(figure.value);
      return `=${figure.item === '목표집행률' ? figureCall('합계', figure.item, names) : totalOf(figure.item, above)}`;
    case 'indicator':
      return `=${taken(names.tables.indicators, '지표번호', figure.key, figure.item)}`;
    case 'period':
      if (isFixed(figure, kind)) return String(valueInUnit(figure, unit));
      return `=${periodFigure(figure, figure.item, names, unit)}`;
    case 'indicators': {
      const weights = above('가중치');
      return figure.item === '가중치'
        ? `=IF(COUNT(${weights})=0,"-",SUM(${weights}))`
        : `=${weightedRateTwin(above('달성률'), weights, cap === '-' ? null : String(cap), null)}`;
    }
  }
}

/** Whether a figure has no ordinary formula: it stays as it was when the report was made. */
export function isFixed(figure: FigureOf, kind: FormulaKind): boolean {
  return (
    kind === 'native' && (figure.of === 'period' || (figure.of === 'total' && figure.item === '목표집행률'))
  );
}

function valueInUnit({ item, value }: FigureOf & { of: 'period' }, unit: MoneyUnit): number | string {
  const isDivided = typeof value === 'number' && AMOUNTS.includes(item) && SCALED[unit] === undefined;
  return isDivided ? value / WON_PER_UNIT[unit] : value;
}

/** The figure of all programmes at the end of a period; spending of one that has not begun is none. */
function periodFigure(
  { after, until }: PeriodOfPlan,
  item: PeriodItem,
  names: BookNames,
  unit: MoneyUnit,
): string {
  const today = names.cells.기준일!;
  const end = dayFormula(until);
  const by = (day: string) => inUnit(figureCall('합계', item, names, day), item, unit);
  if (item === '목표액') return by(end);
  const reached = by(`MIN(${today},${end})`);
  return after === null ? reached : `IF(${today}<=${dayFormula(after)},"-",${reached})`;
}

function dayFormula(day: Day): string {
  const parts = partsOf(day);
  return `DATE(${parts.year},${parts.month},${parts.day})`;
}

/** What stands in a column of a table beside a key; an empty cell is none. */
function taken(table: string, keys: string, key: string, column: string): string {
  const found = `LOOKUP(2,1/${sameKey(`${table}[${keys}]`, quoted(key))},${table}[${column}])`;
  return `IF(${found}="","-",${found})`;
}

function figureCall(
  number: string,
  item: ProgrammeItem | PeriodItem,
  { spans, cells }: BookNames,
  day = cells.기준일!,
): string {
  const tables = [spans.사업표, spans.예산표, spans.집행표, day, cells.주의폭, cells.부진폭, spans.계획표];
  return `${NAMESPACE}.FIGURE(${[quoted(number), quoted(item), ...tables].join(',')})`;
}

function inUnit(formula: string, item: ProgrammeItem | PeriodItem, unit: MoneyUnit): string {
  if (!AMOUNTS.includes(item) || SCALED[unit] !== undefined) return formula;
  return `IFERROR(${formula}/${WON_PER_UNIT[unit]},${formula})`;
}

/** 합계 as ROLLUP makes it: without programmes that show 확인; its 집행률 over those with a budget that have entries. */
function totalOf(item: ProgrammeItem, above: ColumnArea): string {
  const counted = ['집행률', '집행잔액'].flatMap((one) => [above(one), `"<>${LOOK_AT}"`]);
  const sum = (one: string, ...more: readonly string[]) =>
    `SUMIFS(${[above(one), ...counted, ...more].join(',')})`;
  if (item === '집행액')
    return `IF(COUNTIFS(${[above(item), NUMBERS, ...counted].join(',')})=0,"-",${sum(item)})`;
  if (item !== '집행률') return sum(item);
  const rated = [above('집행상태'), '"<>비예산"', above('집행액'), NUMBERS];
  const base = sum('예산현액', ...rated);
  return `IF(${base}>0,${sum('집행액', ...rated)}/${base},"-")`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `$C$5:$C$12` */
export function columnArea(row: number, rows: number, column: number): string {
  const [from, to = from] = areaAddress({ row, column }, { rows, columns: 1 }).split(':');
  const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `${fixed(from!)}:${fixed(to!)}`;
}
