import { NONE } from '../../domain/kinds';
import { LOOK_AT } from '../../domain/lookAt';
import { isLeftOut } from '../../domain/rollupTotal';
import { refuseRowsToLookAt } from '../arguments/blocks';
import { readKey } from '../arguments/keys';
import { programmeProblem, type ProgrammeToLookAt } from '../arguments/programmeRows';
import { readText, readWord, shown, single } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';
import { summarise, type ProgrammeSummary } from './programmeSummary';
import { PLAN_COLUMNS, ROLLUP_COLUMNS } from '../rollupShape';
import { rowOfLine, TOTAL, totalRow } from './rollup';

const [NUMBER, ITEM, PROGRAMMES] = PARAMETER_NAMES.FIGURE;

const ITEMS = [...ROLLUP_COLUMNS, ...PLAN_COLUMNS] as const;
type Item = (typeof ITEMS)[number];

/** What has to be right for each figure. */
const NEEDED: Readonly<Partial<Record<Item, readonly Need[]>>> = {
  예산현액: ['budgets'],
  집행액: ['payments'],
  집행잔액: ['budgets', 'payments'],
  집행률: ['예산구분', 'budgets', 'payments'],
  기간경과율: ['시작일', '종료일', '회계연도'],
  집행상태: ['예산구분', '시작일', '종료일', '회계연도', 'budgets', 'payments', 'plans'],
  목표액: ['plans'],
  목표대비: ['예산구분', 'payments', 'plans'],
  목표집행률: ['예산구분', 'budgets', 'plans'],
};
type Source = 'budgets' | 'payments' | 'plans';
type Need = Source | ProgrammeToLookAt['column'];
const SOURCES: readonly Source[] = ['budgets', 'payments', 'plans'];
/** What 합계 has no figure for. */
const NOT_SUMMED: ReadonlySet<Item> = new Set(['사업번호', '사업명', '부서', '기간경과율', '집행상태']);

/** FIGURE: one figure of one programme, or of 합계, as ROLLUP shows it; where that is 확인 the row is named. */
export function figure(
  number: unknown,
  item: unknown,
  programmes: unknown,
  budgets: unknown,
  payments: unknown,
  referenceDate: unknown,
  caution: unknown,
  slow: unknown,
  plans: unknown,
): string | number {
  const isTotal = readText(number, NUMBER) === TOTAL;
  const asked = isTotal ? null : readKey(single(number, NUMBER), NUMBER);
  // A blank asks for nothing: it is no word of its own.
  if (readText(item, ITEM) === null)
    throw Refusal.of('notWord', { argument: ITEM, came: '', accepted: ITEMS.join(', ') });
  const wanted = readWord(item, ITEM, ITEMS);
  // A column of 계획표 asked for without it is refused where 계획표 is read.
  const isPlanNeeded = (PLAN_COLUMNS as readonly string[]).includes(wanted);
  const summary = summarise(
    { programmes, budgets, payments, referenceDate, caution, slow, plans },
    { isPlanNeeded },
  );
  const { rows, rollup } = summary;
  const column = ITEMS.indexOf(wanted);
  if (isTotal) {
    if (!NOT_SUMMED.has(wanted)) refuseDoubtfulTotal(summary, wanted);
    return totalRow(summary)[column]!;
  }
  if (asked === null) return NONE;
  const position = rows.listed.findIndex(({ key }) => key === asked);
  if (position < 0)
    throw Refusal.notAvailable('programmeUnknown', { argument: NUMBER, came: shown(single(number, NUMBER)) });
  const value = rowOfLine(rollup.lines[position]!)[column]!;
  if (value === LOOK_AT && NEEDED[wanted] !== undefined) refuseDoubtful(summary, asked, NEEDED[wanted]);
  return value;
}

/** Names what makes a programme's figure one to look at. */
function refuseDoubtful(summary: ProgrammeSummary, asked: string, needed: readonly Need[]): void {
  const fault = summary.rows.toLookAt.find(({ column, key }) => key === asked && needed.includes(column));
  if (fault !== undefined) throw Refusal.inBlock(PROGRAMMES, programmeProblem(fault));
  for (const source of SOURCES) {
    const judged = summary[source];
    if (judged !== null && needed.includes(source)) refuseRowsToLookAt(judged.block, judged.of(asked));
  }
}

/** 합계 leaves out a programme that is to look at, and no row of no programme is in it: a single figure cannot say so. */
function refuseDoubtfulTotal(summary: ProgrammeSummary, wanted: Item): void {
  const { rows, rollup } = summary;
  const isShort = rollup.lines.some(isLeftOut);
  const fault = rows.toLookAt.find(({ column }) => column === '예산구분');
  if (fault !== undefined) throw Refusal.inBlock(PROGRAMMES, programmeProblem(fault));
  const needed = NEEDED[wanted] ?? [];
  for (const source of SOURCES) {
    const judged = summary[source];
    const isNeeded = needed.includes(source) || (isShort && source !== 'plans');
    if (judged !== null && isNeeded) refuseRowsToLookAt(judged.block, judged.toLookAt);
  }
}
