import { syllablesEndingIn } from './syllables';

const OPEN = syllablesEndingIn([0]);
const RIEUL = 8;
const OPEN_OR_RIEUL = syllablesEndingIn([0, RIEUL]);

/** Words that look as if a particle or an ending stood behind them, and are nouns; 찾아가는 begins the names of programmes. */
const NOUN =
  /(?:어린|놀|나들|종|높|길|넓|차|고양|먹|맞|[킴눔림받잡걸막])이$|[추허휴여유주]가$|[회협심논토결합문편강]의$|(?<![제정용])도로$|[가수대경책사학입행통]로$|[신사광창재보권경]고$|[피재상올동서]해$|[참기부수급대]여$|[국영언용본케]어$|[제권기무상하]한$|역할$|마을$|[상하]수도$|^(?:찾아가|함께하)는$/;
/** 들여, 달성했으며, 높은, 받지 못한, 찾는: what is done, and not what is counted. */
const PREDICATE =
  /(?<!보)다$|[며던된한될해져쳐겨춰]$|[가-힣]고$|지만$|도록$|[하되으르나오가보]면$|[늘올살돌달몰빌열걸]려$|[하되들줄늘높]여$|[되들늘줄열넘걸풀]어$|[받모찾뽑맞막담남잡쌓갚]아$|[크높낮넓]게$|[보펴]내$|[나도]와$|나눠$|[어아]서$|[어아러뤄너]진$|^연$|(?<![모부양])친$|돼$|[높낮많적같받찾작남넘]은$|[하되있없받]는$|[어라]든$|만든$|(?:어|끝|만|일어)난$|(?:담|잠|들어|돌아|이어)가$|^(?:새로|가운데|뿐|함께|따라)$/;

/** 올해, 상반기, 하루: when, and how often. */
const TIME =
  /^(?:올해|금년|지난해|작년|내년|지난달?|다음|이달|연간|이번|최근|현재|하루|매[일주월년]|기간|동안|들어|이[전후]|그동안|달간|[상하]반기|부터|까지|가운데|중|총|약|또한|특히|추가로?|한|두|세|차례|평균|이|그|달|사이|만에)$|^\d+[가-힣]{1,2}(?:간|동안|째)$|(?:기간|별로)$/;
/** What stands between a name and words that are none of it: `기저귀 등 조호물품`, `지역 내 복지시설`. */
const BOUNDARY = /^(?:전체|뒤|등|대비|관련|구간|결과|이?내|밖|간|데)$/;
const PER_UNIT = /^1?[가-힣]{1,2}당$/;
const NO_PER_UNIT = /[식강담수로성]당$/;

/** 은 of `민원은`, 보다 of `전년보다`: a particle with nothing behind it but the number. */
const PARTICLE_LAST = new RegExp(
  `^(.+?)(?:(?:에서|에게|으로|에)(?:는|도|만)?|보다|까지|부터|마다|의|(?<=[수률율액들자적량비금건곳점관물품업민생객램망터산])도|(?<![${OPEN}])(?:은|이|을)|(?<=[${OPEN}])(?:는|가|를)|(?<=[${OPEN_OR_RIEUL}])로)$`,
);

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
  while (tokens.length > 1 && isTimeBefore(tokens.at(-1)!)) tokens.pop();
  const last = tokens.pop();
  if (last === undefined) return NOTHING;
  if (isPredicate(last)) return { ...NOTHING, isPredicate: true };
  const words = [withoutParticle(last)];
  const isApart = words[0] !== last;
  if (NO_NAME.test(last) || isPerUnit(last)) return NOTHING;
  for (let token = tokens.pop(); token !== undefined; token = tokens.pop()) {
    const isPossessive = /[와과]$/.test(token);
    if (
      isPredicate(token) ||
      isTime(token) ||
      BOUNDARY.test(token) ||
      (!isPossessive && withoutParticle(token) !== token)
    )
      break;
    words.unshift(token);
  }
  return { words: words.join(' '), isPredicate: false, isApart };
}

const NOTHING: Clause = { words: '', isPredicate: false, isApart: false };
/** By themselves they name nothing. */
const NO_NAME = /(?:까지|부터|별로)$|^(?:올해|지난해|하루|관내|전국|각각|[이그총중데것새곳]|[이그]중|(?:곳|것|경우)[은는이]?)$/;

/** Whether a word tells what is done. */
export function isPredicate(token: string): boolean {
  const word = token.replace(/[^가-힣]+$/, '');
  return word !== '' && PREDICATE.test(word) && !NOUN.test(word);
}

export function isTime(token: string): boolean {
  const bare = PARTICLE_LAST.exec(token)?.[1] ?? token;
  return TIME.test(token) || TIME.test(bare) || isPerUnit(token);
}

/** Of `지난해보다` the time is what is compared with. */
function isTimeBefore(token: string): boolean {
  return token === '새' || token === '각각' || (isTime(token) && !token.endsWith('보다'));
}

function isPerUnit(token: string): boolean {
  return PER_UNIT.test(token) && !NO_PER_UNIT.test(token);
}

function withoutParticle(token: string): string {
  if (NOUN.test(token)) return token;
  return PARTICLE_LAST.exec(token)?.[1] ?? token;
}
