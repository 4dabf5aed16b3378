import {
  agentOf,
  clauseWords,
  nounBeforePredicate,
  soleSyllable,
  subjectOf,
  tagBefore,
  topicOf,
  wordsBehind,
} from './item';
import type { Level } from './level';
import { match } from './number';
import { isRespective, respectiveNames } from './respective';

/** What is glued to a unit, or bounds it: `45명을`, `5인 이상`. */
const TAIL = /[가-힣]*(?: (?:이상|이하|미만|초과|내외|중)(?![가-힣]))?/y;
/** Units that say what is counted. */
const NAMING_UNIT = /^(?:가구|세대|가정|업체|기업|기관|단체|학교|점포|농가|마을|사람|업소|부서|사업장)$/;
/** What a change is told against. */
const COMPARED = /^(?:전년|작년|지난해|전월|전분기|전년 ?(?:동기|동월|동일 기간))$/;
/** `3기 152개 강좌`, not `3기 28명 수료` */
const COHORT = /^\d{1,2}(?:기|회차)$/;
/** What is told against a bound that was named before it. */
const BEYOND =
  /(?:합쳐|합해|합한|합치면|합하면|더해|더하면|넘[은긴]|넘어선|넘어서는|웃돈|웃도는|밑돈|밑도는|초과한|못 미[친치는]+|모자란)(?: 모두| 총)? *$/;
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
  const stretch = place.plain.slice(place.from, place.start);
  const topic = topicOf(stretch);
  level.topic ||= subjectOf(stretch);
  const item = itemOf(level, place, stretch);
  // 예산은 지난해보다 320억 원 늘어난 8,412억 원: the second is no 지난해.
  level.item = (isCompared(stretch) && (topic || level.item)) || item;
  return item;
}

function itemOf(level: Level, place: Place, stretch: string): string {
  const { plain, start, end, unit, isInBracket } = place;
  const { isExample, isPredicate, isApart, text } = clauseWords(stretch);
  const isCohort = COHORT.test(text) && unit !== '명';
  const words =
    (isCohort ? '' : text) ||
    (unit === '' ? soleSyllable(stretch) : '') ||
    (isInBracket ? tagBefore(stretch) : '');
  const { label } = level;
  if (isApposed(place)) {
    level.from = end + match(TAIL, plain, end).length;
    return level.item;
  }
  const [respective, ...others] = isRespective(stretch)
    ? respectiveNames(words, level.topic, plain, end)
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
  const isOwn = behind.isOf ? !isNamedBefore || isApart : unit === '개' && plain[end] === ' ';
  // 24회 1,432명 이용, 5개소 842구획 분양; 2회 45건 심의 counts what is done.
  const isTogether = level.item !== '' && label === '' && isRightBehind(place);
  const takesBehind =
    !(isTogether && !/건$|원$/.test(unit)) &&
    behind.text !== '' &&
    (isOwn || (!isNamedBefore && !isNextsName));
  level.label = '';
  level.from = Math.max(
    end + match(TAIL, plain, end).length,
    takesBehind ? end + (isNamedBefore ? behind.ownLength : behind.length) : 0,
  );
  // 공모에는 18개 팀이, 구는 24억 원의 사업비를
  const isNamedBehind = isApart && (unit === '개' || behind.isOf) && takesBehind && label === '';
  // 음식물쓰레기 감량 : 전년 대비 6.3%
  if (label !== '' && !isInBracket && COMPARED.test(words)) return label;
  if (words !== '' && !isExample && !isNamedBehind) return words;
  // 목표액 15억 원을 크게 넘은 18억 3천만 원, 기술직 11명 등 35명
  const isBeyond = (isPredicate && BEYOND.test(stretch)) || /^ *등(?: 모두| 총)? *$/.test(stretch);
  const beyond = isBeyond && label === '' ? agentOf(stretch) || level.topic : '';
  if (beyond !== '') return beyond;
  // 57가구를 찾아 이 가운데 41가구, 국비 등 모두 60억 원을, 640명 중 기준을 충족한 502명, 183마리 중 121마리를
  const isSum = /(?:^| )(?:모두|총) *$/.test(stretch) && behind.particle !== '' && !isOwn;
  const between = plain.slice(place.lastEnd, start);
  const isSome =
    (isPredicate && /^ *(?:중|가운데) /.test(between)) ||
    (behind.particle !== '' && !isOwn && /^ *(?:중|가운데) *$/.test(between));
  if ((OF_LAST.test(stretch) || isSum || isSome || isChange(place)) && label === '' && level.item !== '')
    return level.item;
  // 지원받지 못한 1,203가구, 연탄 3,000장을 8가구에
  const isOther = isPredicate || /[을를] *$/.test(plain.slice(Math.max(0, start - 3), start));
  const unitsName = isOther && NAMING_UNIT.test(unit) ? unit : '';
  const named = label || (takesBehind ? behind.text : words) || unitsName || level.item || behind.text;
  return named || topicOf(stretch) || nounBeforePredicate(stretch);
}

/** 3.0m of `1.5m → 3.0m`. */
function isChange({ plain, start, lastEnd }: Place): boolean {
  return /^ ?[→⇒] ?$/.test(plain.slice(lastEnd, start));
}

/** 187억 원 of `60%인 187억 원`. */
function isApposed({ plain, start, lastEnd }: Place): boolean {
  return plain.slice(lastEnd, start) === '인 ';
}

/** 8.7% of `전년 대비 8.7%`. */
function isCompared(stretch: string): boolean {
  return /(?:보다|대비|에 비해)(?: 약)? *$/.test(stretch);
}

/** Whether nothing stands between the quantity before and this one. */
function isRightBehind({ plain, start, lastEnd }: Place): boolean {
  return /^ *$/.test(plain.slice(lastEnd, start));
}
