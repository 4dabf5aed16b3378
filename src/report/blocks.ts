import type { Day, None } from '../domain/kinds';
import type { LookAt } from '../domain/lookAt';

/** What a figure in a table is of, so that a sheet can hold a formula in its place. */
export type FigureOf =
  | { readonly of: 'programme'; readonly number: string; readonly item: ProgrammeItem }
  | { readonly of: 'total'; readonly item: ProgrammeItem; readonly value: FigureValue }
  | { readonly of: 'indicator'; readonly key: string; readonly item: IndicatorItem }
  | { readonly of: 'indicators'; readonly item: '달성률' | '가중치' }
  | ({ readonly of: 'period'; readonly item: PeriodItem; readonly value: FigureValue } & PeriodOfPlan);

/** In 원, or a share of 1, as it was when the report was made. */
type FigureValue = number | None | LookAt;

/** A period of 계획: it begins after the day at which the one before it ends; null for the first. */
export interface PeriodOfPlan {
  readonly after: Day | null;
  readonly until: Day;
}

export type ProgrammeItem =
  '예산현액' | '집행액' | '집행잔액' | '집행률' | '기간경과율' | '목표집행률' | '집행상태';
/** Cumulative, up to the end of a period. */
export type PeriodItem = '목표액' | '집행액' | '목표대비';
export type IndicatorItem = '목표' | '실적' | '달성률' | '가중치';

export interface TableCell {
  readonly text: string;
  /** How many columns and rows it covers; 0 and 0 where another cell covers it. */
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right';
  readonly figure: FigureOf | null;
}

export interface ReportTable {
  readonly kind: 'table';
  /** Printed right above the table: `(단위 : 천원)`; '' where it has no unit. */
  readonly unit: string;
  readonly headerRows: number;
  /** The last row is 합계. */
  readonly hasTotal: boolean;
  readonly rows: readonly (readonly TableCell[])[];
  /** What a sheet draws below it; a text and a document leave it out. */
  readonly chart?: TableChart;
}

/** A chart of columns of its table, by their place from 0; the first column names what is drawn. */
export interface TableChart {
  readonly title: string;
  /** Bars lie, one below another as the rows are; columns stand beside one another. */
  readonly form: 'bars' | 'columns';
  readonly categories: string;
  readonly values: string;
  readonly series: readonly { readonly column: number; readonly name: string; readonly isLine: boolean }[];
}

export interface ReportLineBlock {
  readonly kind: 'line';
  /** How deep it stands, from 1. */
  readonly level: number;
  /** As printed; '' where the line has none. */
  readonly mark: string;
  /** May hold line breaks. */
  readonly text: string;
}

/** A heading within a chapter or a programme: `□ 사업개요`, `주요 수상 내역`. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly mark: string;
  readonly text: string;
}

export type Block = HeadingBlock | ReportLineBlock | ReportTable;

/** What a report says of one programme. */
export interface ProgrammePart {
  readonly number: string;
  /** `1. 지방행정 혁신과제 추진` */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Chapter {
  /** `Ⅰ. 일반현황` */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly programmes: readonly ProgrammePart[];
}

/** The first page, from top to bottom; what is not known is ''. A title may hold line breaks. */
export interface Cover {
  readonly session: string;
  readonly sessionPeriod: string;
  readonly title: string;
  readonly submitted: string;
  readonly office: string;
  readonly contact: string;
}

/** Note: `※` below what it is about. */
export function note(text: string): ReportLineBlock {
  return { kind: 'line', level: 1, mark: '※', text };
}

export function cell(text: string, align: TableCell['align'] = 'left'): TableCell {
  return { text, columns: 1, rows: 1, align, figure: null };
}

export function headerRow(texts: readonly string[]): readonly TableCell[] {
  return texts.map((text) => cell(text, 'center'));
}

/** A cell that shows a figure: numbers stand right, words in the middle. */
export function figureCell(text: string, figure: FigureOf): TableCell {
  return { ...cell(text, /\d/.test(text) ? 'right' : 'center'), figure };
}

/** A line or a heading as it is printed, without its indent. */
export function marked({ mark, text }: Pick<ReportLineBlock, 'mark' | 'text'>): string {
  return mark === '' ? text : `${mark} ${text}`;
}

/** The lines of the first page, from top to bottom: those written for it, else what 설정 says. */
export function coverLines(cover: Cover, written: readonly Block[]): readonly string[] {
  if (written.length > 0) return written.flatMap((block) => (block.kind === 'table' ? [] : [marked(block)]));
  const { session, sessionPeriod, title, submitted, office, contact } = cover;
  return [session, sessionPeriod, title, submitted, office, contact].filter((text) => text !== '');
}
