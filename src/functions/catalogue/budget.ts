import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { blockColumn } from '../twins/columns';
import { budgetTwin } from '../twins/ledgers';
import { block, referenceDate, twinOf } from './parameters';

const [NUMBER, BUDGETS, REFERENCE_DATE] = PARAMETER_NAMES.BUDGET;

export const BUDGET: FunctionSpec = {
  id: 'BUDGET',
  displayName: '예산현액',
  category: 'aggregate',
  summary: {
    ko: '사업의 예산현액(본예산·추경·이월·예비비·전용·이용·이체의 합)을 냅니다. 차년도이월은 더하지 않으며, 행이 없으면 0입니다. 사업번호를 범위로 넣으면 그만큼 펼쳐집니다.',
    en: 'The current budget of a programme: all movements but 차년도이월. 0 where there is no row. A range of programme numbers spills.',
  },
  parameters: [
    block(NUMBER, 'programme number', {
      ko: '사업번호, 또는 사업번호가 든 범위.',
      en: 'A programme number, or a range of them.',
    }),
    block(BUDGETS, 'budgets', {
      ko: '머리글(사업번호, 일자, 구분, 금액)이 있는 범위. 이름 예산표를 쓸 수 있습니다.',
      en: 'A range with the headers 사업번호, 일자, 구분, 금액, such as the name 예산표.',
    }),
    referenceDate(REFERENCE_DATE),
  ],
  result: 'block',
  shownAs: 'amount',
  examples: [
    { args: ['"02"', '예산표'], result: [[11_600_000]] },
    { args: ['"99"', '예산표'], result: [[0]] },
    { args: ['"01"', '예산표', '"2007. 5. 31."'], result: [[66_034_000]] },
  ],
  twin: twinOf(([number, budgets, day]) => budgetTwin(number!, blockColumn(budgets!), day ?? null)),
};
