import { isNoun, isPredicate } from './predicates';
import { OPEN, OPEN_OR_RIEUL } from './syllables';

/** 올해, 상반기, 하루: when, how often and how, before what is counted. */
const TIME_WORDS =
  '올해 금년 금년도 지난해 작년 내년 내년도 전년도 올 지난 지난달 다음 이달 이날 오는 이번 최근 현재 당초 상반기 하반기 상·하반기 상하반기 ' +
  '연간 하루 사흘 나흘 이틀 열흘 보름 사흘간 나흘간 이틀간 열흘간 보름간 여름철 겨울철 주말 평일 매일 매주 매월 매달 매년 매회 기간 동안 들어 이전 이후 그동안 달간 달 사이 만에 ' +
  '부터 까지 가운데 중 총 약 평균 월평균 연평균 일평균 무려 불과 겨우 한 두 세 석 넉 차례 이 그 첫날 첫해 당일 이튿날 ' +
  '또 또한 특히 추가 추가로 이미 이어 다시 아울러 반면 한편 직접 우선 먼저 대폭 소폭 점차';
const TIME = new RegExp(
  `^(?:${TIME_WORDS.replaceAll(' ', '|')})$|^\\d+[가-힣]{1,2}(?:간|동안|째)$|^\\d(?:/4)?분기$|(?:기간|별로)$`,
);
/** What stands between a name and words that are none of it: `기저귀 등 조호물품`, `지역 내 복지시설`. */
const BOUNDARY = /^(?:안|위|전체|기준|말|뒤|등|대비|관련|구간|결과|이?내|밖|간|데)$/;
const PER_UNIT = /^\d*[가-힣]{1,2}당$/;
const NO_PER_UNIT = /[식강담수로성]당$/;

/** 은 of `민원은`, 보다 of `전년보다`: a particle with nothing behind it but the number. */
const PARTICLE_LAST = new RegExp(
  `^(.+?)(?:(?:에서|에게|으로|에)(?:는|도|만)?|보다|까지|부터|마다|의|(?<![족렴온습속농밀빈강각용제지보차인철정연년한태시유의부복국방군호여해뢰성이험요명련감립주잡결기원청라상독조고광심위권검])도|(?<=평균|목표|수준|기준|한도|[액율률])인|(?<![${OPEN}])(?:은|이|을)|(?<=[${OPEN}])(?:는|가|를)|(?<=[${OPEN_OR_RIEUL}])로)$`,
);

/** 하루 of `하루 평균 이용자`; 평균 of `평균 만족도` is part of the name. */
const PER_TIME = /^(?:하루|일일|1일|[월일연주]|전국|연간|월간|최근)$/;

/** What the words right before a number say of it. */
export interface Clause {
  readonly words: string;
  /** Whether they end in a predicate, so that the name stands behind the number, or was said before. */
  readonly isPredicate: boolean;
  /** Whether a particle stands between them and the number: 에는 of `공모에는 18개 팀이`. */
  readonly isApart: boolean;
}

/**
 * The noun that a number counts, out of the words before it: back to the nearest particle, predicate or time.
 *
 * @example
 * nounOfClause('구는 올해 취약계층')     //=> 취약계층
 * nounOfClause('지난해 접수된 민원은')   //=> 민원
 * nounOfClause('12억원을 들여')         //=> '', a predicate
 */
export function nounOfClause(text: string): Clause {
  const tokens = text.split(' ').filter((token) => token !== '');
  const { length } = tokens;
  while (tokens.length > 1 && isTimeBefore(tokens.at(-1)!)) tokens.pop();
  const isTimed = tokens.length < length;
  // 사업 첫해인 지난해에는
  if (isTimed && /[해년달월날]인$/.test(tokens.at(-1) ?? '')) return NOTHING;
  const last = tokens.pop();
  if (last === undefined) return NOTHING;
  if (isPredicate(last)) return { ...NOTHING, isPredicate: true };
  const words = [withoutParticle(last)];
  const isApart = words[0] !== last;
  if (NO_NAME.test(last) || isPerUnit(last) || (TIME.test(last) && (isTimed || !TAG.test(last))))
    return NOTHING;
  for (let token = tokens.pop(); token !== undefined; token = tokens.pop()) {
    // 이와 별도로, 구민의 날
    const isPossessive = /[^이그][와과]$/.test(token) || (token.endsWith('의') && words[0] === '날');
    if (
      isPredicate(token) ||
      (isTime(token) && !(token === '평균' && !PER_TIME.test(tokens.at(-1) ?? ''))) ||
      BOUNDARY.test(token) ||
      (!isPossessive && withoutParticle(token) !== token)
    )
      break;
    words.unshift(token);
  }
  return { words: words.join(' '), isPredicate: false, isApart };
}

const NOTHING: Clause = { words: '', isPredicate: false, isApart: false };
/** Times that tell numbers apart: `상반기 120명, 하반기 135명`, `전년 4,560t → 금년 4,120t`. */
const TAG = /[년달해]도?$|^[상하]반기$|분기$|^(?:주말|평일|현재|당초|평균|연간)$/;
/** By themselves they name nothing. */
const NO_NAME =
  /(?:까지|부터|별로)$|^(?:올해|지난해|하루|관내|전국|각각|[이그총중데것새곳]|상·?하반기|만점에?|만에?|[이그]중|매[일주월년달]|매회|결과|기준|기존|당|누적|(?:곳|것|경우)[은는이가]?|시속)$/;

export function isTime(token: string): boolean {
  const bare = PARTICLE_LAST.exec(token)?.[1] ?? token;
  return TIME.test(token) || TIME.test(bare) || isPerUnit(token);
}

/** Of `지난해보다` the time is what is compared with. */
function isTimeBefore(token: string): boolean {
  return (
    /^(?:새|각각|시속|기준|누적|\d+(?:년|개월|주|일))$/.test(token) ||
    (isTime(token) && !token.endsWith('보다'))
  );
}

function isPerUnit(token: string): boolean {
  return (PER_UNIT.test(token) && !NO_PER_UNIT.test(token)) || /^[^가-힣\d]{1,3}당$/.test(token);
}

function withoutParticle(token: string): string {
  if (isNoun(token)) return token;
  return PARTICLE_LAST.exec(token)?.[1] ?? token;
}
