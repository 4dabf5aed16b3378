import { LOOK_AT } from '../../domain/lookAt';
import type { NativeTwin, OwnNames, TwinArguments } from '../functionSpec';
import { anyNoneOrZero, call, operand } from './formula';
import { plannedTwin, sameKey } from './ledgers';

/** The columns of 사업 that ROLLUP shows as well: texts are printed as they are, amounts and rates computed. */
const TEXTS = ['사업번호', '사업명', '부서'];
const AMOUNTS = ['예산현액', '집행액', '집행잔액'];
const OTHERS = ['집행률', '기간경과율', '집행상태'];
/** What needs 계획 as well. */
const PLANS = ['목표액', '목표대비', '목표집행률'];

/**
 * FIGURE of the workbook's own tables: what 사업 shows of the programme, or 합계 over its columns.
 *
 * Null for any other range, another 기준일 than the workbook's, an 항목 that is not written out or that 사업 has no column
 * of; 집행상태 needs 주의폭, 부진폭 and 계획표 of the workbook as well, 목표액, 목표대비 and 목표집행률 need 계획표, and have no
 * total (#VALUE!). A total is 확인 where a programme is, or where a row belongs to none; so is a programme that 사업 has twice.
 */
export const figureTwin: NativeTwin = (args, own = {}) => {
  const [numberText, itemText] = args;
  const item = /^"(.*)"$/.exec(itemText ?? '')?.[1] ?? '';
  const isOfPlans = PLANS.includes(item);
  if (isOfPlans && numberText === '"합계"') return null;
  if (![...TEXTS, ...AMOUNTS, ...OTHERS, ...PLANS].includes(item) || !isOfTheWorkbook(args, item, own))
    return null;
  const number = operand(numberText!);
  const column = (header: string) => `${own.사업 ?? '사업'}[${header}]`;
  const found = (values: string) => `LOOKUP(2,1/${sameKey(column('사업번호'), number)},${values})`;
  // An empty cell that is found reads as 0.
  const shown = () => {
    if (TEXTS.includes(item)) return `TRIM(${found(`${column(item)}&""`)})`;
    if (!isOfPlans || item === '목표집행률') return found(column(item));
    const plans = (header: string) => `${own.계획 ?? '계획'}[${header}]`;
    const target = plannedTwin(number, plans, own.기준일 ?? '기준일', '"목표액"', true);
    const ofProgramme = item === '목표액' ? target : shareOfTarget(found, column, target);
    return `IF(ISNA(${found(column('사업명'))}),NA(),${ofProgramme})`;
  };
  const total = isOfPlans ? 'VALUE("합계?")' : totalOf(item, column, own.확인_행 ?? '확인_행');
  const isTwice = `${call('COUNTIF', column('사업번호'), number)}>1`;
  const once = `IF(${isTwice},"${LOOK_AT}",${shown()})`;
  return `IF(${anyNoneOrZero(number)},"-",IF(${number}="합계",${total},${once}))`;
};

/** 목표대비: 집행액 ÷ 목표액; none where the programme has no budget, or one of them is not above 0 or not there. */
function shareOfTarget(
  found: (values: string) => string,
  column: (header: string) => string,
  target: string,
): string {
  const [category, spent] = [found(column('예산구분')), found(column('집행액'))];
  const known = ['0', '""', '"-"', '"예산"'].map((word) => `${category}<>${word}`);
  const isToLookAt = `OR(IFERROR(AND(${known.join(',')}),TRUE),${spent}="${LOOK_AT}",${target}="${LOOK_AT}")`;
  const share = `IFERROR(${spent}/IF(${target}>0,${target},0),"-")`;
  return `IF(IFERROR(${category}="비예산",FALSE),"-",IF(${isToLookAt},"${LOOK_AT}",${share}))`;
}

function isOfTheWorkbook(args: TwinArguments, item: string, own: OwnNames): boolean {
  const names = ['사업표', '예산표', '집행표', '기준일', '주의폭', '부진폭', '계획표'];
  const needed =
    item === '집행상태' ? names : [...names.slice(0, 4), ...(PLANS.includes(item) ? ['계획표'] : [])];
  return needed.every((name) => args[names.indexOf(name) + 2] === (own[name] ?? name));
}

function totalOf(item: string, column: (header: string) => string, ownerless: string): string {
  if (item === '사업번호') return '"합계"';
  if (item === '기간경과율') return '"-"';
  if (!AMOUNTS.includes(item) && item !== '집행률') return '""';
  const counts = ['집행률', '집행잔액'].map((header) => call('COUNTIF', column(header), `"${LOOK_AT}"`));
  return `IF(${[...counts, ownerless].join('+')}>0,"${LOOK_AT}",${sumOf(item, column)})`;
}

/** 집행률 is over the programmes with a budget that have entries. */
function sumOf(item: string, column: (header: string) => string): string {
  const sum = `SUM(${column(item)})`;
  if (item === '집행액') return `IF(COUNT(${column(item)})=0,"-",${sum})`;
  if (item !== '집행률') return sum;
  const rated = (header: string) =>
    call(
      'SUMIFS',
      column(header),
      ...[column('예산구분'), '"<>비예산"', column('집행액'), '"<9E+307"', column('예산현액'), '"<9E+307"'],
    );
  return `IF(${rated('예산현액')}>0,${rated('집행액')}/${rated('예산현액')},"-")`;
}
