import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { achievementTwin } from '../twins/achievement';
import { digits, optional, scalar, twinOf } from './parameters';

const [ACTUAL, TARGET, TYPE, BASE, DIGITS] = PARAMETER_NAMES.ACHIEVEMENT;

export const ACHIEVEMENT: FunctionSpec = {
  id: 'ACHIEVEMENT',
  displayName: '달성률',
  category: 'rate',
  summary: {
    ko: '목표에 견준 실적의 달성률을 유형에 따라 비율로 냅니다. 100%를 넘어도 그대로 둡니다. 실적이나 목표가 없거나 나누는 수가 0 이하이면 "-"입니다.',
    en: 'How far a target was met, by kind of indicator, as a fraction. Never capped. "-" where either is none or what is divided by is not above 0.',
  },
  parameters: [
    scalar(ACTUAL, 'actual', {
      ko: '실적. 숫자나 "2,520만원" 같은 금액 글. 빈 칸과 "-"는 없음입니다.',
      en: 'The result: a number or an amount text such as "2,520만원". Blank and "-" are none.',
    }),
    scalar(TARGET, 'target', {
      ko: '목표. 실적과 같은 꼴(숫자끼리, 금액 글끼리)로 넣습니다.',
      en: 'The target; of the same sort as the result.',
    }),
    optional(
      scalar(TYPE, 'type', {
        ko: '상향(실적 ÷ 목표), 하향(목표 ÷ 실적, 둘 다 0이면 100%), 하향차감((2×목표 − 실적) ÷ 목표, 0 이상), 한도(실적 ÷ 한도, 100%를 넘으면 위반), 기준상향·기준하향(기준값에서 목표까지 간 몫), 유지(목표 ± 허용폭 안이면 1), 달성여부(목표 이상이면 1), 이하달성(목표 이하이면 1).',
        en: '상향 (actual ÷ target), 하향 (target ÷ actual; 1 where both are 0), 하향차감 ((2×target − actual) ÷ target, not below 0), 한도 (actual ÷ limit; above 1 is a breach), 기준상향·기준하향 (the way gone from the base to the target), 유지 (1 within target ± tolerance), 달성여부 (1 at or above the target), 이하달성 (1 at or below it).',
      }),
      '상향',
    ),
    optional(
      scalar(BASE, 'base', {
        ko: '기준상향·기준하향에서는 출발점인 기준치(없으면 "-"), 유지에서는 허용폭(없으면 목표의 5%). 다른 유형에서는 쓰지 않습니다.',
        en: 'The starting value for 기준상향 and 기준하향 ("-" without it), the tolerance for 유지 (5 % of the target without it). Not used by the others.',
      }),
      '',
    ),
    digits(DIGITS),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['16.78', '16.07', '"상향"', '', '1'], result: 1.044 },
    { args: ['2', '2.5', '"하향"'], result: 1.25 },
    { args: ['0', '0', '"하향"'], result: 1 },
    { args: ['8.2', '7.5', '"하향차감"', '', '2'], result: 0.9067 },
    { args: ['14609', '7898', '"한도"', '', '0'], result: 1.85 },
    { args: ['7', '10', '"기준상향"', '4'], result: 0.5 },
    { args: ['7', '4', '"기준하향"', '10'], result: 0.5 },
    { args: ['96', '100', '"유지"'], result: 1 },
    { args: ['96', '100', '"유지"', '3'], result: 0 },
    { args: ['9.9', '10', '"달성여부"'], result: 0 },
    { args: ['3', '3', '"이하달성"'], result: 1 },
    { args: ['"-"', '100'], result: '-' },
  ],
  twin: twinOf(([actual, target, type, base, places]) =>
    achievementTwin(actual!, target!, type ?? null, base ?? null, places ?? null),
  ),
};
