import { formatDay } from '../../domain/day';
import type { Day, None, Won } from '../../domain/kinds';
import type { LookAt } from '../../domain/lookAt';
import { writeMoney } from '../../domain/moneyText';
import { WON_PER_UNIT } from '../../domain/moneyUnit';
import { formatNumber } from '../../domain/numberText';
import { formatPeriod } from '../../domain/period';
import { sectionText } from '../../domain/sections/write';
import type { Area, SectionLine } from '../../domain/sections/line';
import { OFFICE_SETTINGS } from '../../workbook/tables/settings';
import type { ReportFigures } from '../figures';
import { sectionOf } from '../lineBlocks';
import { printedRate } from '../printedFigures';
import { rateFormat } from '../sheet/formulas';
import type { ReportSettings } from '../reportSettings';
import type { ReportTables } from '../reportTables';
import { foldName } from './placeholders';
import { cumulativeOf, ownOf } from './quarters';

/** What stands in the place of a name. */
export interface TemplateValue {
  /** Within a text, and in a cell of its own where there is no number. */
  readonly text: string;
  /** In a cell of its own, which keeps its number format: 원, a share of one, a day. */
  readonly number?: number;
  /** `number` is in 원. */
  readonly isMoney?: true;
  /** How a cell without a number format shows `number`. */
  readonly format?: string;
  /** The column of ROLLUP that shows the same: it stays alive as SILJEOK.FIGURE. */
  readonly figure?: string;
}

/** What a template is filled from. */
export interface TemplateSource {
  readonly tables: ReportTables;
  readonly figures: ReportFigures;
  readonly settings: ReportSettings;
  /** What functions take in this workbook, by the names that it has for them. */
  readonly named: Readonly<Record<'사업표' | '예산표' | '집행표' | '기준일', string>>;
}

/** A name of templates: what it gives for the office (`at` null) or a programme. */
export interface TemplateName {
  readonly name: string;
  /** Stands for each programme, or once for the office. */
  readonly of: 'programme' | 'office';
  valueOf(source: TemplateSource, at: number): TemplateValue;
}

type Money = Won | None | LookAt;

const FIGURES = [
  ['예산현액', 'budget'],
  ['집행액', 'spent'],
  ['집행잔액', 'remaining'],
  ['집행률', 'rate'],
  ['기간경과율', 'elapsed'],
  ['목표액', 'target'],
  ['목표대비', 'rateOfTarget'],
  ['목표집행률', 'targetRate'],
  ['집행상태', 'status'],
] as const;
/** Of these the function FIGURE gives the same without a plan. */
const ALIVE: ReadonlySet<string> = new Set(['예산현액', '집행액', '집행잔액', '집행률', '기간경과율']);
const TOTALS = [
  ['예산현액', 'budget'],
  ['집행액', 'spent'],
  ['집행잔액', 'remaining'],
  ['집행률', 'rate'],
] as const;
const RECORD_TEXTS = [
  ['사업번호', 'number'],
  ['사업명', 'name'],
  ['부서', 'department'],
  ['팀', 'team'],
  ['담당자', 'manager'],
  ['연락처', 'contact'],
  ['예산구분', 'category'],
  ['세부사업', 'detail'],
  ['추진상황', 'progress'],
  ['부진사유', 'reason'],
  ['대책', 'measure'],
  ['비고', 'note'],
] as const;
const SECTIONS: readonly (readonly [string, Area])[] = [
  ['사업개요', '개요'],
  ['추진실적', '실적'],
  ['향후추진계획', '계획'],
];
const QUARTERS = [1, 2, 3, 4] as const;
/** Of the quarter by itself, or all up to its end. */
const QUARTER_AMOUNTS = [
  ['목표액', 'target', true],
  ['집행액', 'spent', true],
  ['누계목표액', 'target', false],
  ['누계집행액', 'spent', false],
] as const;
/** As formatDay writes a day. */
const DAY_FORMAT = 'yyyy. m. d.';

/** Every name that a template may hold, those of the programme first. */
export const TEMPLATE_NAMES: readonly TemplateName[] = [
  programme('순번', (_, at) => count(at + 1)),
  ...RECORD_TEXTS.map(([name, field]) =>
    programme(name, ({ figures }, at) => ({ text: figures.programmes[at]!.record[field] })),
  ),
  programme('사업기간', ({ figures }, at) => {
    const { periodText, start, end } = figures.programmes[at]!.record;
    return { text: periodText.trim() === '' ? formatPeriod(start, end) : periodText.trim() };
  }),
  programme('시작일', ({ figures }, at) => day(figures.programmes[at]!.record.start)),
  programme('종료일', ({ figures }, at) => day(figures.programmes[at]!.record.end)),
  ...FIGURES.map(([name, field]) =>
    programme(name, ({ figures, settings }, at) => {
      const value = figures.rollup.lines[at]![field];
      const shown = isRate(name) ? rate(value, settings) : money(value as Money, settings);
      return ALIVE.has(name) ? { ...shown, figure: name } : shown;
    }),
  ),
  ...QUARTERS.flatMap((quarter) => [
    ...QUARTER_AMOUNTS.map(([name, field, isOwn]) =>
      programme(`${quarter}분기${name}`, (source, at) =>
        money((isOwn ? ownOf : cumulativeOf)(source, at, quarter, field), source.settings),
      ),
    ),
    programme(`${quarter}분기목표대비`, (source, at) =>
      rate(cumulativeOf(source, at, quarter, 'rate'), source.settings),
    ),
  ]),
  ...SECTIONS.map(([name, area]) =>
    programme(name, ({ tables, figures }, at) => ({
      text: sectionText(
        sectionOf(tables, figures.programmes[at]!.record.number, area) as readonly SectionLine[],
      ),
    })),
  ),
  ...OFFICE_SETTINGS.map((name) => office(name, ({ tables }) => ({ text: tables.settings.get(name) ?? '' }))),
  office('기준일', ({ tables }) => day(tables.referenceDate)),
  office('단위', ({ settings }) => ({ text: settings.unit })),
  office('사업수', ({ figures }) => count(figures.programmes.length)),
  ...TOTALS.map(([name, field]) =>
    office(`합계${name}`, ({ figures, settings }) => {
      const value = figures.rollup.total[field];
      const shown = isRate(name) ? rate(value, settings) : money(value as Money, settings);
      return { ...shown, figure: name };
    }),
  ),
];

const BY_NAME = new Map(TEMPLATE_NAMES.map((one) => [`${one.of}:${one.name}`, one]));

/**
 * Looks a name up: within the lines of a programme its own names come first (담당자 is the programme's there, the office's
 * elsewhere). null for a name that is none.
 */
export function templateName(name: string, within: 'programme' | 'office'): TemplateName | null {
  const own = BY_NAME.get(`${within}:${foldName(name)}`);
  return own ?? BY_NAME.get(`programme:${foldName(name)}`) ?? BY_NAME.get(`office:${foldName(name)}`) ?? null;
}

function programme(name: string, valueOf: TemplateName['valueOf']): TemplateName {
  return { name, of: 'programme', valueOf };
}

function office(name: string, valueOf: (source: TemplateSource) => TemplateValue): TemplateName {
  return { name, of: 'office', valueOf };
}

function isRate(name: string): boolean {
  return name.endsWith('률') || name.endsWith('율') || name === '목표대비';
}

/** Money in running text stands in 표시단위 where that says it wholly, else in the largest unit that does. */
function money(value: Money | string, { unit }: ReportSettings): TemplateValue {
  if (typeof value !== 'number') return { text: value };
  const printed = writeMoney(value, '원', value % WON_PER_UNIT[unit] === 0 ? unit : '자동');
  return { text: printed.ok ? printed.value : `${formatNumber(value)}원`, number: value, isMoney: true };
}

function rate(value: number | string, { decimals }: ReportSettings): TemplateValue {
  if (typeof value !== 'number') return { text: value };
  return { text: printedRate(value, decimals), number: value, format: rateFormat(decimals) };
}

function day(value: Day | null): TemplateValue {
  return value === null ? { text: '' } : { text: formatDay(value), number: value, format: DAY_FORMAT };
}

function count(value: number): TemplateValue {
  return { text: formatNumber(value), number: value };
}
