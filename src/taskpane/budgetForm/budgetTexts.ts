import { formatDay } from '../../domain/day';
import { formatWon } from '../../domain/money';
import { BUDGET_KINDS } from '../../workbook/tables/choices';
import type { BudgetRecord } from '../../workbook/tables/recordTypes';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readOptionalDay, readRequired, readRequiredMoney } from '../form/readField';
import { amountUnitOf } from './amountUnit';

export type BudgetField = 'date' | 'kind' | 'amount' | 'source' | 'detail' | 'ground';

export type BudgetTexts = Texts<BudgetField>;

export const NEW_BUDGET: BudgetTexts = {
  date: '',
  kind: BUDGET_KINDS[0],
  amount: '',
  source: '',
  detail: '',
  ground: '',
};

/** A budget movement as its form shows it. */
export function budgetTexts(record: BudgetRecord): BudgetTexts {
  return {
    date: record.date === null ? '' : formatDay(record.date),
    kind: record.kind,
    amount: formatWon(record.amount),
    source: record.source,
    detail: record.detail,
    ground: record.ground,
  };
}

/**
 * The record that a filled form stands for. 본예산 is not below 0; what is taken away has a 구분 of its own.
 *
 * @param base the row being edited: its 표기단위 stays while the amount is not touched
 * @param year completes a date such as `6.12`
 */
export function toBudget(
  texts: BudgetTexts,
  programmeNumber: string,
  base: BudgetRecord | null,
  year: number | null,
): Conversion<BudgetField, BudgetRecord> {
  const fields = collectFields<BudgetField>();
  const date = fields.take('date', readOptionalDay(texts.date, year));
  const kind = fields.take('kind', readRequired(texts.kind));
  const money = fields.take('amount', readRequiredMoney(texts.amount));
  const errors = fields.errors();
  if (errors !== null || kind === null || money === null) return { ok: false, errors: errors ?? {} };
  if (kind === '본예산' && money.won < 0) {
    return { ok: false, errors: { amount: { code: 'negativeBudget', params: {} } } };
  }
  const untouched = base !== null && texts.amount === budgetTexts(base).amount;
  return {
    ok: true,
    value: {
      number: programmeNumber,
      date,
      kind,
      amount: money.won,
      source: texts.source,
      detail: texts.detail.trim(),
      unit: untouched ? base.unit : amountUnitOf(money.unit),
      ground: texts.ground.trim(),
    },
  };
}
