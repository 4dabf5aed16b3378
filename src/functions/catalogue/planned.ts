import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { blockColumn } from '../twins/columns';
import { plannedTwin } from '../twins/ledgers';
import { block, optional, scalar, twinOf } from './parameters';

const [NUMBER, PLANS, REFERENCE_DATE, ITEM] = PARAMETER_NAMES.PLANNED;

export const PLANNED: FunctionSpec = {
  id: 'PLANNED',
  displayName: '집행목표액',
  category: 'aggregate',
  summary: {
    ko: '기준일이 든 기간의 집행목표액이나 대상액을 냅니다. 기준일과 같거나 그 뒤인 계획 가운데 가장 이른 것, 없으면 가장 늦은 것입니다. 계획이 없으면 "-"입니다. EXECRATE(SPENT(…), PLANNED(…))가 목표 대비 집행률(신속집행, 균형집행)입니다.',
    en: 'The spending target, or the eligible amount, of the period that the reference date lies in: of the earliest plan on or after it, else of the latest. "-" where there is none. EXECRATE(SPENT(…), PLANNED(…)) is the rate against the target.',
  },
  parameters: [
    block(NUMBER, 'programme number', {
      ko: '사업번호, 또는 사업번호가 든 범위.',
      en: 'A programme number, or a range of them.',
    }),
    block(PLANS, 'plans', {
      ko: '머리글(사업번호, 기준일, 목표액, 대상액)이 있는 범위. 이름 계획표를 쓸 수 있습니다. 목표액은 누계입니다.',
      en: 'A range with the headers 사업번호, 기준일, 목표액 (cumulative), 대상액, such as the name 계획표.',
    }),
    scalar(REFERENCE_DATE, 'reference date', {
      ko: '어느 기간의 계획인지 정하는 날. 기준일 칸을 넣으십시오.',
      en: 'The day whose period is asked for. Give the cell 기준일.',
    }),
    optional(
      scalar(ITEM, 'item', {
        ko: '"목표액", 또는 신속집행의 "대상액".',
        en: '"목표액" for the target, "대상액" for the amount it is set against.',
      }),
      '목표액',
    ),
  ],
  result: 'block',
  shownAs: 'amount',
  examples: [
    { args: ['"02"', '계획표', '"2007. 6. 30."'], result: [[6_700_000]] },
    { args: ['"02"', '계획표', '"2007. 7. 1."'], result: [[11_600_000]] },
    { args: ['"02"', '계획표', '"2007. 6. 30."', '"대상액"'], result: [[11_600_000]] },
    { args: ['"01"', '계획표', '"2007. 6. 30."'], result: [['-']] },
  ],
  twin: twinOf(([number, plans, day, item]) => plannedTwin(number!, blockColumn(plans!), day!, item ?? null)),
};
