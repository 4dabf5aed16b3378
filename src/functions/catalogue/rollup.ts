import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { margins, optional, programmeTables, referenceDate, scalar } from './parameters';

const [PROGRAMMES, BUDGETS, PAYMENTS, REFERENCE_DATE, DEPARTMENT, CAUTION, SLOW] = PARAMETER_NAMES.ROLLUP;

export const ROLLUP: FunctionSpec = {
  id: 'ROLLUP',
  displayName: '사업집계',
  category: 'aggregate',
  summary: {
    ko: '사업마다 예산현액·집행액·집행잔액·집행률·기간경과율·집행상태를 한 행씩, 끝에 합계를 펼칩니다. 집행을 하나도 적지 않은 사업은 합계의 집행률에서 빼고 그렇다고 적습니다.',
    en: 'Spills a row a programme – budget, spent, remaining, rates and status – and a total. Programmes without entries are left out of the total rate, and a last line says so.',
  },
  parameters: [
    ...programmeTables(PROGRAMMES, BUDGETS, PAYMENTS),
    referenceDate(REFERENCE_DATE),
    optional(
      scalar(DEPARTMENT, 'department', {
        ko: '이 부서의 사업만 펼칩니다.',
        en: 'Only the programmes of this department.',
      }),
      '',
    ),
    ...margins(CAUTION, SLOW),
  ],
  result: 'block',
  examples: [
    {
      args: ['사업표', '예산표', '집행표', '"2007. 6. 30."'],
      result: [
        ['사업번호', '사업명', '부서', '예산현액', '집행액', '집행잔액', '집행률', '기간경과율', '집행상태'],
        ['01', '지식행정 추진', '기획예산과', 70_034_000, '-', 70_034_000, '-', 181 / 365, '미입력'],
        [
          '02',
          '학습동아리 운영',
          '기획예산과',
          11_600_000,
          3_600_000,
          8_000_000,
          3_600_000 / 11_600_000,
          181 / 365,
          '주의',
        ],
        ['03', '아이디어 공모', '총무과', 0, '-', 0, '-', 1 / 2, '비예산'],
        ['합계', '', '', 81_634_000, 3_600_000, 78_034_000, 3_600_000 / 11_600_000, '-', ''],
        ['집행 미입력 1개 사업(예산 70,034,000원) 제외', '', '', '', '', '', '', '', ''],
      ],
    },
  ],
  twin: null,
};
