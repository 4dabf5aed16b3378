import type { Sentences } from '../sentences';

/** How the digits are read: 영 일 이 … */
const DIGITS = '영일이삼사오육칠팔구';
/** The last of 퍼센트. */
const PERCENT = '트';
/** Words that end so are heard with 스 or 프 behind them, whether read or spelled: `제출본.xlsx`, `홍보.pdf`. */
const HISSING = /[xsfXSF]/;
const HISS = '스';

/** The last syllable of a word as it is heard, or null where the script does not tell. */
function lastSyllable(word: string): string | null {
  const last = word
    .normalize('NFC')
    .replace(/[\s.)\]}」』"']+$/u, '')
    .at(-1);
  if (last === undefined) return null;
  if (last >= '0' && last <= '9') return DIGITS[Number(last)]!;
  if (last === '%') return PERCENT;
  if (HISSING.test(last)) return HISS;
  return /[가-힣]/.test(last) ? last : null;
}

/** The two forms of each particle, as they stand where the word before is not known: after a final consonant, after none. */
const PARTICLES = {
  '을(를)': ['을', '를'],
  '이(가)': ['이', '가'],
  '은(는)': ['은', '는'],
  '(으)로': ['으로', '로'],
} as const;

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
/** 받침 ㄹ, after which 로 stands as after none. */
const RIEUL = 8;

function particle(word: string, both: keyof typeof PARTICLES): string {
  const syllable = lastSyllable(word);
  if (syllable === null) return both;
  const final = (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS;
  const isOpen = final === 0 || (both === '(으)로' && final === RIEUL);
  return PARTICLES[both][isOpen ? 1 : 0];
}

/**
 * 목적격 조사: 을 after a final consonant, 를 after none, both where the script does not tell.
 *
 * @example objectParticle('지식행정 추진') //=> '을'
 */
export const objectParticle = (word: string): string => particle(word, '을(를)');

/**
 * 주격 조사: 이 after a final consonant, 가 after none, both where the script does not tell.
 *
 * @example subjectParticle('금액') //=> '이'
 */
export const subjectParticle = (word: string): string => particle(word, '이(가)');

/**
 * 방향 조사: 로 after none or ㄹ, 으로 after another final consonant.
 *
 * @example directionParticle('25,200,000원') //=> '으로'
 */
export const directionParticle = (word: string): string => particle(word, '(으)로');

const BOTH = /(?<=\S)(?:을\(를\)|이\(가\)|은\(는\)|\(으\)로)/gu;
/** So much before a particle is looked at: its word, with the quotes and brackets that close behind it. */
const LONGEST_ENDING = 30;

/**
 * A sentence whose particles fit the words before them, where it was written with both forms.
 *
 * @example withParticles('「13.12」은(는) 달력에 없는 날짜입니다.') //=> '「13.12」는 달력에 없는 날짜입니다.'
 */
export const withParticles = (sentence: string): string =>
  sentence.replace(BOTH, (both, at: number) =>
    particle(sentence.slice(Math.max(0, at - LONGEST_ENDING), at), both as keyof typeof PARTICLES),
  );

/** A catalogue of Korean sentences as it is given out: each with particles that fit. */
export function allWithParticles<Said extends Sentences>(sentences: Said): Said {
  const fitted = Object.entries(sentences).map(([code, sentence]) => [
    code,
    typeof sentence === 'string'
      ? withParticles(sentence)
      : (params: never): string => withParticles(sentence(params)),
  ]);
  // Each value is of the kind that it was before.
  return Object.fromEntries(fitted) as Said;
}
