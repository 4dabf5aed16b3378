import { readProgrammeNumber } from '../../domain/programmeNumber';
import { success, type Result } from '../../domain/kinds';
import { formatPeriod, readPeriod, type Period } from '../../domain/period';
import { BUDGET_CATEGORIES } from '../../workbook/tables/choices';
import type { BudgetRecord, Entry, ProgrammeRecord } from '../../workbook/tables/recordTypes';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readOptionalMoney, readOptionalYear, readRequired } from '../form/readField';
import { amountUnitOf } from '../records/amountUnit';

export type ProgrammeField =
  | 'number'
  | 'name'
  | 'department'
  | 'periodText'
  | 'category'
  | 'fiscalYear'
  | 'budget'
  | 'team'
  | 'manager'
  | 'contact'
  | 'detail'
  | 'progress'
  | 'reason'
  | 'measure'
  | 'note';

export type ProgrammeTexts = Texts<ProgrammeField>;

type Category = ProgrammeRecord['category'];

/** What a form for a new programme begins with. */
export function newProgrammeTexts(
  fiscalYear: number | null,
  department: string,
  number: string | null = null,
): ProgrammeTexts {
  return {
    number: number ?? '',
    name: '',
    department,
    periodText: '',
    category: BUDGET_CATEGORIES[0],
    fiscalYear: fiscalYear === null ? '' : String(fiscalYear),
    budget: '',
    team: '',
    manager: '',
    contact: '',
    detail: '',
    progress: '',
    reason: '',
    measure: '',
    note: '',
  };
}

/** A programme as its form shows it. 사업기간 typed only as dates is shown as dates. */
export function programmeTexts(record: ProgrammeRecord): ProgrammeTexts {
  return {
    number: record.number,
    name: record.name,
    department: record.department,
    periodText: record.periodText === '' ? formatPeriod(record.start, record.end) : record.periodText,
    category: record.category,
    fiscalYear: record.fiscalYear === null ? '' : String(record.fiscalYear),
    budget: '',
    team: record.team,
    manager: record.manager,
    contact: record.contact,
    detail: record.detail,
    progress: record.progress,
    reason: record.reason,
    measure: record.measure,
    note: record.note,
  };
}

/**
 * The dates of a 사업기간 as worded. A wording that names no dates, or none that can be read, is kept as it is and
 * has no dates; impossible and reversed dates are problems.
 *
 * @param year completes what is written without one: 회계연도, else the year of 기준일
 */
export function readPeriodText(text: string, year: number | null): Result<Period> {
  if (text.trim() === '') return success({ start: null, end: null });
  const period = readPeriod(text, year);
  if (!period.ok && period.problem.code === 'periodUnreadable') return success({ start: null, end: null });
  return period;
}

/**
 * The record that a filled form stands for.
 *
 * Fields that the form does not show keep what `base` holds; dates that were typed into the sheet stay as long as the
 * wording and 회계연도 are not touched.
 */
export function toProgramme(
  texts: ProgrammeTexts,
  base: ProgrammeRecord,
  referenceYear: number | null,
): Conversion<ProgrammeField, ProgrammeRecord> {
  const fields = collectFields<ProgrammeField>();
  const number = fields.take('number', readProgrammeNumber(texts.number));
  const name = fields.take('name', readRequired(texts.name));
  const fiscalYear = fields.take('fiscalYear', readOptionalYear(texts.fiscalYear));
  const shown = programmeTexts(base);
  const untouched = texts.periodText === shown.periodText && texts.fiscalYear === shown.fiscalYear;
  const period = untouched
    ? { start: base.start, end: base.end }
    : fields.take('periodText', readPeriodText(texts.periodText, fiscalYear ?? referenceYear));
  const errors = fields.errors();
  if (errors !== null || number === null || name === null || period === null) {
    return { ok: false, errors: errors ?? {} };
  }
  return {
    ok: true,
    value: {
      ...base,
      ...wordsIn(texts, base),
      number,
      name,
      start: period.start,
      end: period.end,
      category: texts.category as Category,
      fiscalYear,
      progress: texts.progress as ProgrammeRecord['progress'],
      periodText: untouched ? base.periodText : texts.periodText.trim(),
    },
  };
}

/** Fields that are words and nothing else. */
const WORDS = ['department', 'team', 'manager', 'contact', 'detail', 'reason', 'measure', 'note'] as const;
type Words = Pick<ProgrammeRecord, (typeof WORDS)[number]>;

/** The words typed; what was not touched stays as the cell has it, blanks and all. */
function wordsIn(texts: ProgrammeTexts, base: ProgrammeRecord): Words {
  const kept = (field: keyof Words): string =>
    texts[field] === base[field] ? base[field] : texts[field].trim();
  return Object.fromEntries(WORDS.map((field) => [field, kept(field)])) as Words;
}

/**
 * What adding a programme appends in one action: its row and, where 소요예산 is given, its 본예산.
 *
 * 본예산 has no 일자 here, for none was given: it counts whatever 기준일 is.
 */
export function toNewProgramme(
  texts: ProgrammeTexts,
  context: { readonly order: number; readonly referenceYear: number | null },
): Conversion<ProgrammeField, readonly [Entry, ...Entry[]]> {
  const programme = toProgramme(texts, { ...EMPTY_PROGRAMME, order: context.order }, context.referenceYear);
  const budgeted = texts.category !== '비예산';
  const budget = budgeted ? readOptionalMoney(texts.budget) : success(null);
  if (!budget.ok) {
    const others = programme.ok ? {} : programme.errors;
    return { ok: false, errors: { ...others, budget: budget.problem } };
  }
  if (!programme.ok) return programme;

  const record = programme.value;
  const entry: Entry = { table: 'programmes', record };
  if (budget.value === null) return { ok: true, value: [entry] };
  const { won, unit } = budget.value;
  if (won < 0) return { ok: false, errors: { budget: { code: 'negativeBudget', params: {} } } };
  const voted: BudgetRecord = {
    number: record.number,
    date: null,
    kind: '본예산',
    amount: won,
    source: '',
    detail: '',
    unit: amountUnitOf(unit),
    ground: '',
  };
  return { ok: true, value: [entry, { table: 'budgets', record: voted }] };
}

const EMPTY_PROGRAMME: ProgrammeRecord = {
  number: '',
  order: null,
  name: '',
  department: '',
  start: null,
  end: null,
  category: '',
  fiscalYear: null,
  team: '',
  manager: '',
  contact: '',
  periodText: '',
  detail: '',
  progress: '',
  reason: '',
  measure: '',
  note: '',
};
