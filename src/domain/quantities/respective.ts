import { wordsBehind } from './item';

const RESPECTIVELY = /(?:^|\s)각각(?: (?:하루|연간|평균|연평균|월평균|최대|약|총|월|연))* *$/;
/** `, 7명의`, `과 7명`: the quantity behind the first of them. */
const SECOND = /^(?:, ?|[과와] |· ?)\d[\d,.]*(?:[십백천만억]* )?[가-힣%]{1,4}?(?:(?=(의) )|(?![가-힣]))/;
const SECOND_REACH = 20;
const JOINT = /[과와] |·| 및 /;

/** Whether 각각 stands right before a number. */
export function isRespective(stretch: string): boolean {
  return RESPECTIVELY.test(stretch);
}

/**
 * The 항목 of the quantities behind 각각, where a second one follows the first, which ends at a place.
 *
 * @example
 * // A와 B에 각각 12명, 7명       => A, B
 * // 각각 12명, 7명의 교사        => 교사, 교사
 * // 장학금은 A와 B에게 각각 …    => 장학금, 장학금, where A and B are counted
 */
export function respectiveNames(words: string, topic: string, text: string, end: number): readonly string[] {
  const second = SECOND.exec(text.slice(end, end + SECOND_REACH));
  if (second === null) return [];
  const counted = second[1] === undefined ? '' : wordsBehind(text, end + second[0].length).text;
  if (counted !== '') return [counted, counted];
  if (words === '' && topic !== '') return [topic, topic];
  const names = words.split(JOINT);
  return names.length > 1 ? names : [];
}
