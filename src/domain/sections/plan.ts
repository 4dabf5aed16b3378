import { readYear } from '../day';
import type { Day } from '../kinds';
import { readPeriod } from '../period';
import { plainText } from '../plainText';

/** 시기 of a line of plans: as worded, and its days as far as the words say them. */
export interface PlannedPeriod {
  readonly when: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

/**
 * 상태 that a plan begins with: 예정 before its period and where that names no days, 추진중 within it. Of one whose period
 * has passed only a person knows what became of it: ''.
 *
 * @param referenceDate 기준일; null where there is none
 */
export function plannedState(
  { start, end }: PlannedPeriod,
  referenceDate: Day | null,
): '예정' | '추진중' | '' {
  if (referenceDate === null) return '예정';
  if (end !== null && end < referenceDate) return '';
  return start !== null && start <= referenceDate ? '추진중' : '예정';
}

/** Words of time that name no day. */
const LOOSE =
  /^(?:필요 ?시|수시|상시|연중|년중|격월|지속|계속|매(?:년|반기|분기|월|주|일)|(?:반기|분기|월|주|연)(?:별|마다)|(?:반기|분기|월|주|연) ?\d+회)(?: ?(?:\d+회|추진|실시))?$/;
const YEAR_AT_START = /^['’]?(\d{4}|\d{2})(?:년|\.| )/;
const COLON = /\s*[:：]\s*/;

/**
 * The period that a line of plans names before or behind its colon, or in a bracket at its end – `2007. 7월 : 참가`,
 * `교육 실시 : 10 ~ 11월`, `보고회 개최(12월)` –; null where it names none. A year at the beginning of the line is that of a period
 * without one.
 *
 * @param year of periods without one; null where it is not known
 */
export function plannedPeriod(text: string, year: number | null): PlannedPeriod | null {
  const plain = plainText(text).trim();
  const parts = plain.split(COLON);
  const ownYear = yearIn(plain) ?? year;
  const behind = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const inBracket = /\(([^()]*)\)[\s.]*$/.exec(plain)?.[1] ?? '';
  const before = parts.length > 1 ? (parts[0] ?? '') : '';
  for (const words of [before, behind, inBracket]) {
    const period = periodIn(words.trim(), ownYear);
    if (period !== null) return period;
  }
  return null;
}

function periodIn(words: string, year: number | null): PlannedPeriod | null {
  if (words === '') return null;
  if (LOOSE.test(words) && !/^[연년]중/.test(words)) return { when: words, start: null, end: null };
  const read = readPeriod(words, year);
  if (!read.ok) return null;
  const { start, end } = read.value;
  return start === null && end === null ? null : { when: words, start, end };
}

function yearIn(text: string): number | null {
  const found = YEAR_AT_START.exec(text);
  return found === null ? null : readYear(found[1]!);
}
