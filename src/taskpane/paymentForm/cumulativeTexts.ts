import type { Day, Won } from '../../domain/kinds';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readRequiredDay, readRequiredMoney } from '../form/readField';

export type CumulativeField = 'asOf' | 'total' | 'memo';

export type CumulativeTexts = Texts<CumulativeField>;

/** 누계 as handed to the workbook: everything paid up to a day, less what came back. */
export interface Cumulative {
  readonly number: string;
  readonly asOf: Day;
  readonly total: Won;
  readonly memo: string;
}

/** 누계: `6월 30일 현재 누계 12,345,000원`. The day is needed, for the difference is taken up to it. */
export function toCumulative(
  texts: CumulativeTexts,
  programmeNumber: string,
  year: number | null,
): Conversion<CumulativeField, Cumulative> {
  const fields = collectFields<CumulativeField>();
  const asOf = fields.take('asOf', readRequiredDay(texts.asOf, year));
  const total = fields.take('total', readRequiredMoney(texts.total));
  const errors = fields.errors();
  if (errors !== null || asOf === null || total === null) return { ok: false, errors: errors ?? {} };
  if (total.won < 0) return { ok: false, errors: { total: { code: 'negativeTotal', params: {} } } };
  return { ok: true, value: { number: programmeNumber, asOf, total: total.won, memo: texts.memo.trim() } };
}
