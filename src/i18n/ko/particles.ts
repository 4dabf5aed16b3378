/** Final consonants of 영 일 이 삼 사 오 육 칠 팔 구: none, ㄹ, or another. */
const DIGIT_ENDINGS = [
  'other',
  'rieul',
  'none',
  'other',
  'none',
  'none',
  'other',
  'rieul',
  'rieul',
  'none',
] as const;

type Ending = 'none' | 'rieul' | 'other';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** How the last sound of a word ends (받침), or null where the script does not tell. */
function endingOf(word: string): Ending | null {
  const last = word
    .normalize('NFC')
    .replace(/[\s.)\]」』"']+$/u, '')
    .at(-1);
  if (last === undefined) return null;
  if (last >= '0' && last <= '9') return DIGIT_ENDINGS[Number(last)] ?? null;
  const code = last.charCodeAt(0);
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return null;
  const final = (code - FIRST_SYLLABLE) % FINALS;
  return final === 0 ? 'none' : final === RIEUL ? 'rieul' : 'other';
}

/**
 * 목적격 조사: 을 after a final consonant, 를 after none, both where the script does not tell.
 *
 * @example objectParticle('지식행정 추진') //=> '을'
 */
export function objectParticle(word: string): string {
  const ending = endingOf(word);
  return ending === null ? '을(를)' : ending === 'none' ? '를' : '을';
}

/**
 * 주격 조사: 이 after a final consonant, 가 after none, both where the script does not tell.
 *
 * @example subjectParticle('금액') //=> '이'
 */
export function subjectParticle(word: string): string {
  const ending = endingOf(word);
  return ending === null ? '이(가)' : ending === 'none' ? '가' : '이';
}

/**
 * 방향 조사: 로 after none or ㄹ, 으로 after another final consonant.
 *
 * @example directionParticle('25,200,000원') //=> '으로'
 */
export function directionParticle(word: string): string {
  const ending = endingOf(word);
  return ending === null ? '(으)로' : ending === 'other' ? '으로' : '로';
}
