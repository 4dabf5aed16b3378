import { syllablesEndingIn } from './syllables';

const OPEN = syllablesEndingIn([0]);
const RIEUL = 8;
const OPEN_OR_RIEUL = syllablesEndingIn([0, RIEUL]);

/** Words that look as if a particle or an ending stood behind them, and are nouns. */
const NOUN = new RegExp(
  [
    '(?:어린|놀|나들|종|높|길|깊|넓|차|고양|먹|맞|젊은|늙은|[킴눔림]|[받잡걸붙박풀막깔꽂])이$|(?:추|허|휴|여|요|유|주|화|부|폐|대|고|시)가$',
    '(?:회|협|심|논|토|결|합|문|편|질|창|강)의$|^(?:동의|주의|상의|건의|모의|임의|정의)$',
    '(?:도|가|수|대|미|차|경|진|활주|책|사|학|입|행|간|선|농|항|회|통)로$|(?:마|가)을$|(?:신|사|광|창|재|보|권|원|경|금|참|중)고$|(?:피|방|침|공|재|상|이|올|남|동|서)해$',
    '(?:참|기|부|수|급|대|잔|증)여$|[국외용언영일한]어$|(?:육|소|유|치|고)아$|(?:제|권|기|무|유|상|하|북|남)한$|(?:역|관|분)할$|(?:게시|무|가)게$|휴게$|[코]로나$|하나$',
    // 찾아가는 신바람폭소운동: the name itself.
    '^(?:찾아가는|찾아오는|다가가는|함께하는|움직이는|살아있는|달리는|생각하는|건강한|행복한|안전한|깨끗한|따뜻한|즐거운|아름다운)$',
  ].join('|'),
);
/** 들여, 달성했으며, 높은, 받지 못한, 찾는: what is done, and not what is counted. */
const PREDICATE = new RegExp(
  [
    '(?<!보)다$|며$|[가-힣]고$|면서$|지만$|도록$|려고$|므로$|(?:하|되|으)면$|으나$|하나$|게$|거나$',
    '[가-힣]해$|[하되들보줄늘높모붙]여$|(?:되|들|늘|줄|넘|이|걸|맺|벗|풀|접|열|내|힘입)어$|[받모찾남보알담갖맞]아$',
    '[쳐져겨켜펴춰꿔]$|(?:살|늘|올|돌|버|기다|걸|열|몰|달|벌)려$|(?:배|채|키|세|치|비|태|띄)워$|(?:해|어|아|여)서$|[가-힣](?:한|된|던|될)$',
    '(?:걸친|달린|열린|늘린|줄인|높인|만든|모든|펼친|마친|거친|나온|들어간|늘어난|일어난|벗어난|[어아]진|(?:이뤄|쓰러|무너|버려|갖춰|어우러|사라|미뤄|높아|낮아)진)$|(?:보내|펴내|나눠|치러|불러|골라|도와|나와)$',
    '(?:높|낮|많|적|같|받|찾|작|좋|남|맡|얻|입|심|걷|넘|읽|잡|맞|겪|젊|깊|넓|좁|짧|뽑|닿|늦)은$',
    '(?:하|되|있|없|받|찾|늘어나|다니|이루어지|만드|돌보|모이|보이|늘리|줄이|높이)는$',
    '^(?:따라|함께|더불어|앞서|달해|이르러|새로|가운데|밖에|뿐|처럼)$',
  ].join('|'),
);

/** 올해, 상반기, 하루: when, and how often. */
const TIME =
  /^(?:올해|금년|지난해|작년|내년|지난|지난달|이달|이번|최근|당시|현재|오는|하루|매일|매주|매달|매월|매년|평소|기간|동안|들어|이후|이전|까지|부터|가운데|중|총|약|모두|또한|특히|이미|함께|다시|추가로|한|두|세|네|여러|차례|평균|새로|직접|이|그|저)$|^\d+(?:년|개월|월|일|주|시간)(?:간|동안|째)$|^[가-힣\d]*(?:동안|기간)$/;
const PER_UNIT = /^(?:1?[가-힣]{1,3})당$/;
const NO_PER_UNIT = /(?:식|강|담|수|해|봉안|경로|성|예배|정)당$/;

/** 은 of `민원은`, 보다 of `전년보다`: a particle with nothing behind it but the number. */
const PARTICLE_LAST = new RegExp(
  `^(.+?)(?:에서는|에게는|에서도|으로는|에는|에도|에만|에서|에게|보다|까지|부터|으로|마다|에|의|(?<![${OPEN}])(?:은|이|을)|(?<=[${OPEN}])(?:는|가|를)|(?<=[${OPEN_OR_RIEUL}])로)$`,
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
  while (tokens.length > 1 && isTime(tokens.at(-1)!)) tokens.pop();
  const last = tokens.pop();
  if (last === undefined) return NOTHING;
  if (isPredicate(last)) return { ...NOTHING, isPredicate: true };
  const words = [withoutParticle(last)];
  const isApart = words[0] !== last;
  if (NO_NAME.test(last)) return NOTHING;
  for (let token = tokens.pop(); token !== undefined; token = tokens.pop()) {
    const isPossessive = token.endsWith('의') || /[와과]$/.test(token);
    if (isPredicate(token) || isTime(token) || (!isPossessive && withoutParticle(token) !== token)) break;
    words.unshift(token);
  }
  return { words: words.join(' '), isPredicate: false, isApart };
}

const NOTHING: Clause = { words: '', isPredicate: false, isApart: false };
/** By themselves they name nothing. */
const NO_NAME = /^(?:이|그|저|이들|이것|여기|이번|올해|지난해|하루|평균|올|지난|현재|관내|전국|총|각각|중)$/;

/** Whether a word tells what is done. */
export function isPredicate(token: string): boolean {
  const word = token.replace(/[^가-힣]+$/, '');
  return word !== '' && PREDICATE.test(word) && !NOUN.test(word);
}

export function isTime(token: string): boolean {
  const bare = PARTICLE_LAST.exec(token)?.[1] ?? token;
  return TIME.test(token) || TIME.test(bare) || (PER_UNIT.test(token) && !NO_PER_UNIT.test(token));
}

function withoutParticle(token: string): string {
  if (NOUN.test(token)) return token;
  return PARTICLE_LAST.exec(token)?.[1] ?? token;
}
