import { clauseWords, soleSyllable, tagBefore, topicOf, wordsBehind } from './item';
import type { Level } from './level';
import { match } from './number';
import { isRespective, respectiveNames } from './respective';

/** What is glued to a unit, or bounds it: `45명을`, `5인 이상`. */
const TAIL = /[가-힣]*(?: (?:이상|이하|미만|초과|내외|중)(?![가-힣]))?/y;
/** Units that say what is counted. */
const NAMING_UNIT = /^(?:가구|세대|가정|업체|기업|기관|단체|학교|점포|농가|마을|사람|업소|부서|사업장)$/;
/** What a change is told against. */
const COMPARED = /^(?:전년|작년|지난해|전월|전분기|전년 ?(?:동기|동월|동일 기간))$/;
/** Some of those just counted. */
const OF_LAST = /(?:^|\s)[이그] ?(?:가운데|중)(?:에서?)? *$/;

/** Where a quantity stands that wants a name. */
export interface Place {
  readonly plain: string;
  /** Where its words begin, its number, and the words behind its unit. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** Where the quantity before ends. */
  readonly lastEnd: number;
  readonly isInBracket: boolean;
}

/** Names a quantity (항목), and moves on behind the words that were needed for it. */
export function nameQuantity(level: Level, place: Place): string {
  const { plain, from, start, end, unit, isInBracket } = place;
  const stretch = plain.slice(from, start);
  const { isExample, isPredicate, isApart, text } = clauseWords(stretch);
  const words = text || (unit === '' ? soleSyllable(stretch) : '') || (isInBracket ? tagBefore(stretch) : '');
  const { label } = level;
  const [respective, ...others] = isRespective(stretch)
    ? respectiveNames(words, plain, end)
    : stretch.trim() === ''
      ? level.respective
      : [];
  level.respective = others;
  if (respective !== undefined) {
    level.label = '';
    level.from = end + match(TAIL, plain, end).length;
    return respective;
  }
  const behind = wordsBehind(plain, end);
  const isNextsName = /^\s*[\d:]/.test(plain.slice(end + behind.length, end + behind.length + 3));
  const isNamedBefore = (words !== '' && !isExample) || label !== '';
  // 7종의 수상, 15개 사업: these words name the quantity, and not the one that may follow.
  const isOwn = behind.particle === '의' ? !isNamedBefore : unit === '개' && plain[end] === ' ';
  // 24회 1,432명 이용
  const isTogether = level.item !== '' && label === '' && isRightBehind(place);
  const takesBehind =
    !(isTogether && unit === '명') && behind.text !== '' && (isOwn || (!isNamedBefore && !isNextsName));
  level.label = '';
  level.from = Math.max(end + match(TAIL, plain, end).length, takesBehind ? end + behind.length : 0);
  // 공모에는 18개 팀이
  const isNamedBehind = isApart && unit === '개' && takesBehind && label === '';
  // 음식물쓰레기 감량 : 전년 대비 6.3%
  if (label !== '' && !isInBracket && COMPARED.test(words)) return label;
  if (words !== '' && !isExample && !isNamedBehind) return words;
  // 57가구를 찾아 이 가운데 41가구
  if (OF_LAST.test(stretch) && label === '' && level.item !== '') return level.item;
  // 지원받지 못한 1,203가구, 연탄 3,000장을 8가구에
  const isOther = isPredicate || /[을를] *$/.test(plain.slice(Math.max(0, start - 3), start));
  const unitsName = isOther && NAMING_UNIT.test(unit) ? unit : '';
  const named = label || (takesBehind ? behind.text : words) || unitsName || level.item || behind.text;
  return named || topicOf(stretch);
}

/** Whether nothing stands between the quantity before and this one. */
function isRightBehind({ plain, start, lastEnd }: Place): boolean {
  return /^ *$/.test(plain.slice(lastEnd, start));
}
