import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { figureTwin } from '../twins/figure';
import { margins, plans, programmeTables, referenceDate, scalar } from './parameters';

const [NUMBER, ITEM, PROGRAMMES, BUDGETS, PAYMENTS, REFERENCE_DATE, CAUTION, SLOW, PLANS] =
  PARAMETER_NAMES.FIGURE;

export const FIGURE: FunctionSpec = {
  id: 'FIGURE',
  displayName: '사업수치',
  category: 'aggregate',
  summary: {
    ko: '한 사업의 수치 하나를 ROLLUP의 열 이름으로 냅니다. 사업번호에 "합계"를 넣으면 합계의 수치입니다.',
    en: 'One figure of one programme, by the name of its column in ROLLUP. "합계" for the number gives the total\'s.',
  },
  parameters: [
    scalar(NUMBER, 'programme number', {
      ko: '사업번호, 또는 "합계".',
      en: 'A programme number, or "합계" for the total.',
    }),
    scalar(ITEM, 'item', {
      ko: 'ROLLUP의 열 이름: "예산현액", "집행액", "집행잔액", "집행률", "기간경과율", "집행상태", "사업명", "부서", 계획표를 넣으면 "목표액", "목표대비", "목표집행률"도.',
      en: 'The name of a column of ROLLUP: "예산현액", "집행액", "집행잔액", "집행률", "기간경과율", "집행상태", "사업명", "부서"; with 계획표 "목표액", "목표대비", "목표집행률" too.',
    }),
    ...programmeTables(PROGRAMMES, BUDGETS, PAYMENTS),
    referenceDate(REFERENCE_DATE),
    ...margins(CAUTION, SLOW),
    plans(PLANS),
  ],
  result: 'scalar',
  examples: [
    {
      args: ['"02"', '"집행률"', '사업표', '예산표', '집행표', '"2007. 6. 30."'],
      result: 3_600_000 / 11_600_000,
    },
    { args: ['"02"', '"집행상태"', '사업표', '예산표', '집행표', '"2007. 6. 30."'], result: '주의' },
    { args: ['"01"', '"집행액"', '사업표', '예산표', '집행표'], result: '-' },
    { args: ['"합계"', '"예산현액"', '사업표', '예산표', '집행표', '"2007. 6. 30."'], result: 81_634_000 },
    {
      args: [
        ...['"02"', '"목표대비"', '사업표', '예산표', '집행표', '"2007. 6. 30."'],
        ...['', '', '계획표'],
      ],
      result: 3_600_000 / 6_700_000,
    },
  ],
  twin: figureTwin,
};
