import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { margins, optional, plans, programmeTables, referenceDate, scalar } from './parameters';

const [PROGRAMMES, BUDGETS, PAYMENTS, REFERENCE_DATE, DEPARTMENT, CAUTION, SLOW, GROUP, PLANS] =
  PARAMETER_NAMES.ROLLUP;

export const ROLLUP: FunctionSpec = {
  id: 'ROLLUP',
  displayName: '사업집계',
  category: 'aggregate',
  summary: {
    ko: '사업마다 예산현액·집행액·집행잔액·집행률·기간경과율·집행상태를 한 행씩, 끝에 합계를 펼칩니다. 집행을 하나도 적지 않은 사업은 합계의 집행률에서 빼고 그렇다고 적습니다. 묶음을 넣으면 부서·팀·재원·세부사업마다 한 행입니다.',
    en: 'Spills a row a programme – budget, spent, remaining, rates and status – and a total. Programmes without entries are left out of the total rate, and a last line says so. With a group: a row a division, team, fund source or sub-programme.',
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
    optional(
      scalar(GROUP, 'group', {
        ko: '"부서", "팀", "재원", "세부사업" 가운데 하나로 묶어 한 행씩 펼칩니다. 팀과 세부사업은 사업표의, 재원은 예산표의 그 이름 열로 묶습니다. 재원은 예산현액만 나뉘고 집행은 "-"입니다.',
        en: 'A row for each "부서", "팀", "재원" or "세부사업", by the column of this name in 사업표, or for 재원 in 예산표; spending has no 재원 and shows "-".',
      }),
      '',
    ),
    plans(PLANS),
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
    {
      args: ['사업표', '예산표', '집행표', '"2007. 6. 30."', '', '', '', '"부서"', '계획표'],
      result: [
        [
          ...[
            '사업수',
            '사업명',
            '부서',
            '예산현액',
            '집행액',
            '집행잔액',
            '집행률',
            '기간경과율',
            '집행상태',
          ],
          ...['목표액', '목표대비', '목표집행률'],
        ],
        [
          ...[2, '', '기획예산과', 81_634_000, 3_600_000, 78_034_000, 3_600_000 / 11_600_000, '-', ''],
          ...[6_700_000, 3_600_000 / 6_700_000, 6_700_000 / 11_600_000],
        ],
        [1, '', '총무과', 0, '-', 0, '-', '-', '', '-', '-', '-'],
        [
          ...[3, '합계', '', 81_634_000, 3_600_000, 78_034_000, 3_600_000 / 11_600_000, '-', ''],
          ...[6_700_000, 3_600_000 / 6_700_000, 6_700_000 / 11_600_000],
        ],
        ['집행 미입력 1개 사업(예산 70,034,000원) 제외', '', '', '', '', '', '', '', '', '', '', ''],
        [
          ...['목표액 없는 1개 사업(예산 70,034,000원)은 목표 비율에서 제외', '', '', '', '', ''],
          ...['', '', '', '', '', ''],
        ],
      ],
    },
  ],
  twin: null,
};
