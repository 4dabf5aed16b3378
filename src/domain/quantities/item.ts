import { DEED, isCounter } from './counters';
import { isNoun, isPredicate } from './predicates';
import { OPEN_OR_RIEUL } from './syllables';
import { isTime, nounOfClause, type Clause } from './clause';

/** The longest 항목; of more words the last ones are taken. */
const LONGEST = 100;

/** `2007. 7월 `, `(월)`, `1. `, not `1년차`: a date or a heading's number before the words. */
const DATE_FIRST =
  /^(?!\d{1,2}[~-]\d{1,2}(?:년차|학년|급|차|단계|등급|기|층|호선))(?:['’‘]?\d{1,4} ?(?:(?:년(?![도차])|월|일)간?[ ~·]*|[.~-][ ~]*|(?=\()|$))+(?:\([^()]*\))?/;
const MARKS_FIRST = /^[^가-힣一-鿿A-Za-z0-9(「『]+|^\(?(?:\d{1,2}|[가-하])\) ?|^(?:및|또는|등) /;
/** 설치 of `2개소 설치 및 온열의자 35개`: what was done with the things before. */
const DEED_FIRST = new RegExp(
  `^(?:${DEED}|관리|보수|개선|연계|구입|개소|개관|개설|신축|증축|확장|이전) (?:및|후) `,
);
const QUOTES = /["“”]/g;
const LETTER = /[가-힣一-鿿A-Za-z]/;
const MARKS_LAST = /[^가-힣一-鿿A-Za-z0-9)」』%]+$/;
const REMARK_LAST = / ?\([^()]*\)$/;
/** Words that tell how a number is meant, not what it counts. */
const MANNER_LAST =
  /(?:^|\s)(?:총|약|월|연|년|주|일|반기|분기|매월|매년|연간|월간|1일|1회|분기별|[연월일]평균|현재|전국|전체|모두|각|각각|최대|최소|평균|금|및|대비|또는|[A-Z](?:\d{2,})?)$|[A-Z]=$|(?<=[년월기])대비$|(?<=\S\s)중$/;
/** `교육환경개선사업 등`, `지적과 외`: one of what is counted, not its name. */
const EXAMPLE_LAST = /(?:\s|^)(?:등|외)$|[가-힣]{2}[등외]$/;
const NOT_EXAMPLE_LAST = /[로안원호명광색]등$|[해국관야실옥시]외$/;
const OBJECT_LAST = new RegExp(
  `^(.{2,}?|[팀곳반동과국실교관점종역])(?:을|를|은|는|과|와|에(?:서|게)?[는도]?|으로|이|가|(?<=[${OPEN_OR_RIEUL}])로)$`,
);

/** The words before a number, a colon or a bracket. */
export interface Words {
  readonly text: string;
  /** `지적과 외`, `행자부 등`. */
  readonly isExample: boolean;
}

/** The naming words at the end of a stretch of text: no marks, quotes, dates, `1)`, 총·약·월. */
export function namingWords(stretch: string): Words {
  let text = lastWords(stretch).replace(MARKS_LAST, '').replace(MARKS_FIRST, '').replace(DATE_FIRST, '');
  let isExample = false;
  for (;;) {
    const shorter = text.replace(MANNER_LAST, '').replace(REMARK_LAST, '').replace(MARKS_LAST, '');
    const isOne = EXAMPLE_LAST.test(shorter) && !NOT_EXAMPLE_LAST.test(shorter);
    if (shorter === text && !isOne) break;
    isExample ||= isOne;
    text = isOne ? shorter.slice(0, -1).trimEnd() : shorter;
  }
  text = text.replace(MARKS_FIRST, '').replace(QUOTES, '');
  return { text: LETTER.test(text) ? text : '', isExample };
}

/** `구민 1만 명당` */
const PER_MANY = /(?:^|\s)\S+ \d[\d,.]*(?:[십백천만억] ?| )[가-힣]{1,2}당 *$/;
/** `지난해 같은 기간보다`, `5년 전보다` */
const SAME_PERIOD =
  /(?:^| )((?:지난해|작년|전년) (?:같은|동일) (?:기간|달|분기)|(?:\d+|[한두세]) ?(?:년|해|개월|달|주|일) 전)(?:보다|에 비해)(?: 약)? $/;

/** The same of the words right before a number or a bracket: the noun alone, out of prose. */
export function clauseWords(stretch: string): Words & Omit<Clause, 'words'> {
  const period = SAME_PERIOD.exec(stretch)?.[1];
  if (period !== undefined) return { text: period, isExample: false, isPredicate: false, isApart: true };
  const { text, isExample } = namingWords(lastWords(stretch.replace(PER_MANY, '')).replace(/^.* \/ /s, ''));
  const { words, ...clause } = nounOfClause(text.replace(DEED_FIRST, ''));
  // What is left may end in 총 or in a remark again.
  return { text: words === text ? text : namingWords(words).text, isExample, ...clause };
}

/** What a sentence is about: 무료 법률상담 of `무료 법률상담은 매주 두 차례 열리며`. */
export function topicOf(stretch: string): string {
  return nounAt(
    new RegExp(`^ ?([^,.]{2,30}?)(?:은|는|에는|에서는|에|에서|을|를|으로|(?<=[${OPEN_OR_RIEUL}])로) `),
    stretch,
  );
}

/** 예산 of `예산이 절반을 넘는` */
export function agentOf(stretch: string): string {
  return nounAt(/^ ?([^,.]{2,30}?)[이가] /, stretch);
}

/** The same where it stays the subject of what follows: 예산 of `예산은 지난해보다`, nothing of `기간은 3년이며 국비`. */
export function subjectOf(stretch: string): string {
  return stretch.split(' ').some(isConnective)
    ? ''
    : nounAt(/^ ?([^,.]{2,30}?)(?<![에서지])[은는] /, stretch);
}

/** 참여자 of `참여자까지 합하면`: where nothing else names what is counted. */
export function nounBeforePredicate(stretch: string): string {
  const tokens = stretch.trim().split(/[ ,]+/);
  while (tokens.length > 0 && isPredicate(tokens.at(-1)!)) tokens.pop();
  return nounOfClause(tokens.join(' ').replace(/까지$/, '')).words;
}

function isConnective(token: string): boolean {
  return /(?:며|지만|[하되있었였]고)$/.test(token);
}

function nounAt(pattern: RegExp, stretch: string): string {
  const noun = pattern.exec(stretch)?.[1] ?? '';
  return noun === '' || isTime(noun.split(' ').at(-1)!) ? '' : nounOfClause(noun).words;
}

const LONGEST_TAG = 12;

/** `’22년` before 36, `5월` before 140: what tells the parts of a whole apart where no words do. */
export function tagBefore(stretch: string): string {
  return (
    /(?:^|[\s,/·])((?!1[일인회])['’‘]?\d{1,4} ?[가-힣]{1,4}) ?$/.exec(stretch.slice(-LONGEST_TAG))?.[1] ?? ''
  );
}

/** 중 of `58개교(초 24, 중 12)`, 금 of `48개(금 15)`: a name there, where it else tells how a number is meant. */
export function soleSyllable(stretch: string): string {
  return /^[ ,/·]*([중금]) $/.exec(stretch)?.[1] ?? '';
}

/** `지적과 외` before 4개: the one named counts too. Not `그 외`, `해외`. */
export function namesOneOfMore(stretch: string): boolean {
  const words = lastWords(stretch).trimEnd();
  if (!words.endsWith('외') || NOT_EXAMPLE_LAST.test(words)) return false;
  const name = words.slice(0, -1);
  return /(?:\s|[가-힣]{2}|[)」』])$/.test(name) && !['', '그', '이'].includes(namingWords(name).text);
}

function lastWords(stretch: string): string {
  if (stretch.length <= LONGEST) return stretch;
  return stretch.slice(-LONGEST).replace(/^\S*/, '');
}

const PARTICLE_FIRST =
  /^(?:에 (?:걸친|달하는|이르는)|[을를은는이가의도씩]|(?:에|에게|에서|으?로)(?:는|도|만)?|꼴로?|(?:이?었|였|이)던|까지|부터|이?나| ?상당의| ?(?:이상|이하|미만|초과|이내|내외|정도|가량)|중)?(?=[^가-힣]|$)/;
/** `86명을 보호시설에 연계` */
const AT_A_PLACE = /(?:에|에게|에서|으로)$/;
/** 의 of `24억 원의 사업비`, and what stands for it: the words behind are what is counted. */
const OF = /^(?:의| ?상당의|에 .+|.+던)$/;
const UP_TO_MARK = /^[^\d(),:;\n\t[\]{}<>※→·/]*/;

export interface WordsBehind {
  readonly text: string;
  /** Glued to the unit: 의 of `7종의 수상`. */
  readonly particle: string;
  /** Whether the words are what is counted: `24억 원의 사업비`, `126회에 걸친 순찰`. */
  readonly isOf: boolean;
  readonly length: number;
  /** Of them those that are counted, where a name stands before: 단지 of `7개 단지 입주민 3,860세대`. */
  readonly ownLength: number;
}

/** Behind these another thing is told: `10만원이 지급`, `30명은 수료`. */
const APART = /^(?:[이가은는에]|이?나|에(?:는|도|만))$/;
/** So it is behind these, but for a deed that ends the line: `230명에게 지급`. */
const APART_IN_PROSE = /^(?:꼴로?|까지|부터|(?:에게|에서|으?로)(?:는|도|만)?)$/;

/** The words behind a quantity, up to a mark or a particle: 사업 of `15개 사업을 추진`, 수상 of `7종의 수상과`. */
export function wordsBehind(text: string, end: number): WordsBehind {
  const rest = text.slice(end, end + LONGEST);
  const particle = PARTICLE_FIRST.exec(rest)?.[0] ?? '';
  const isOf = OF.test(particle);
  const stretch = UP_TO_MARK.exec(rest.slice(particle.length))![0];
  const words = APART.test(particle) ? [] : (stretch.match(/\s*\S+/g) ?? []);
  const taken: string[] = [];
  let [length, ownLength] = [particle.length, 0];
  const answer = (text: string) => ({ text, particle, isOf, length, ownLength: ownLength || length });
  for (const word of words) {
    const bare = word.trim();
    const isAtAPlace = AT_A_PLACE.test(bare) && ((particle !== '' && !isOf) || taken.length > 0);
    const isEnd = isPredicate(bare) || isTime(bare) || isAtAPlace || bare.startsWith('만점');
    const object = isEnd || isNoun(bare) ? undefined : OBJECT_LAST.exec(bare)?.[1];
    if (APART_IN_PROSE.test(particle) && (isEnd || object !== undefined)) return answer('');
    // 170명을 재난 부서에 배치
    if (isAtAPlace && particle !== '' && !isOf) return answer('');
    // 15개 사업 중 5개
    if (!isEnd || bare === '중' || bare === '가운데') length += word.length;
    if (isEnd) break;
    taken.push(object ?? bare);
    if (taken.length === 1 && isCounter(taken[0]!)) ownLength = length;
    if (object !== undefined) break;
  }
  return answer(namingWords(taken.join(' ')).text);
}
