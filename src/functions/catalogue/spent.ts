import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { blockColumn } from '../twins/columns';
import { spentTwin } from '../twins/ledgers';
import { block, optional, referenceDate, scalar, twinOf } from './parameters';

const [NUMBER, PAYMENTS, REFERENCE_DATE, KIND] = PARAMETER_NAMES.SPENT;

export const SPENT: FunctionSpec = {
  id: 'SPENT',
  displayName: '집행액',
  category: 'aggregate',
  summary: {
    ko: '사업의 집행액(지출 − 반납)이나 원인행위액을 냅니다. 그 사업의 행이 하나도 없으면 "-", 행은 있으나 기준일까지 없으면 0입니다. 사업번호를 범위로 넣으면 그만큼 펼쳐집니다.',
    en: 'What a programme has spent (지출 less 반납), or obligated. "-" where it has no row at all, 0 where none by the reference date. A range of programme numbers spills.',
  },
  parameters: [
    block(NUMBER, 'programme number', {
      ko: '사업번호, 또는 사업번호가 든 범위.',
      en: 'A programme number, or a range of them.',
    }),
    block(PAYMENTS, 'payments', {
      ko: '머리글(사업번호, 집행일, 구분, 금액)이 있는 범위. 이름 집행표를 쓸 수 있습니다.',
      en: 'A range with the headers 사업번호, 집행일, 구분, 금액, such as the name 집행표.',
    }),
    referenceDate(REFERENCE_DATE),
    optional(
      scalar(KIND, 'kind', {
        ko: '"지출"이면 반납을 뺀 지출액, "원인행위"이면 원인행위액입니다.',
        en: '"지출" for what was paid less 반납, "원인행위" for what was obligated.',
      }),
      '지출',
    ),
  ],
  result: 'block',
  shownAs: 'amount',
  examples: [
    { args: ['"02"', '집행표'], result: [[3_600_000]] },
    { args: ['"02"', '집행표', '"2007. 3. 31."'], result: [[0]] },
    { args: ['"02"', '집행표', '"2007. 6. 30."', '"원인행위"'], result: [[4_000_000]] },
    { args: ['"01"', '집행표'], result: [['-']] },
  ],
  twin: twinOf(([number, payments, day, kind]) =>
    spentTwin(number!, blockColumn(payments!), day ?? null, kind ?? null),
  ),
};
