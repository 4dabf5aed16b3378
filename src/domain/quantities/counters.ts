import { OPEN, OPEN_OR_RIEUL } from './syllables';

/**
 * 단위: what officials count in.
 *
 * 차·급·조·항·층·단계·위 number things and are not here; nor are 년·월·일·주, which are periods. Where 호·기·번·분 count
 * and where they number is told by exclusions.ts.
 */
const COUNTERS =
  '명 인 인분 사람 가구 세대 가정 건 개 개소 곳 군데 회 차례 번 시간 부 권 편 매 장 통 종 종목 종류 품목 품종 부문 분야 과목 과제 ' +
  '과정 강좌 강 차시 학점 코스 프로그램 작품 곡 점 팀 부서 기관 단체 업체 기업 법인 조합 점포 학교 학급 교실 교 국 마을 단지 지구 지역 구역 구간 노선 ' +
  '지점 필지 동 호 채 칸 실 객실 병상 침상 면 석 좌석 계좌 구좌 구획 블록 부스 차로 차선 레인 코트 홀 타석 경간 가족 농가 업소 동아리 사례 문항 항목 지표 회선 ' +
  '대 기 량 등 그루 주 본 분 화분 송이 포기 다발 마리 두 척 식 끼 세트 벌 켤레 쌍 박스 상자 포 포대 봉 봉지 병 캔 팩 컵 판 롤 묶음 꾸러미 도스 회분 톤 근 평 ' +
  '편성 수 쪽 페이지 컷 화소 전 경기 게임 표 안건 자치구 공 과 ' +
  '배 가지 달러 퍼센트 포인트 미터 킬로미터 제곱미터 세제곱미터 헥타르 리터 킬로그램 킬로와트';
/** Whether officials count in a word: 단지 of `7개 단지 입주민`. */
export const isCounter = (word: string) => COUNTERS.split(' ').includes(word);
/** Letters that another case makes another unit or word of (5G, DB), or that stand for a number of things as they are. */
const SYMBOLS =
  '%p %P %포인트 % ㎜ ㎝ ㎞ ㎡ ㎢ ㎥ ㎏ ㎎ ㎍/㎥ ㎍ ㎎/ℓ ℓ ㎖ ㎘ ㏊ ㎾ ㎿ ㎾h ℃ m M g t T L m² m³ km² tCO₂ tCO₂eq 톤CO2 톤CO₂';
/** As they are typed in any case: `84Kg`, `12KM`, `1,234TOE`. */
const METRIC =
  'mm cm km m2 m3 km2 ha kg mg ml kl toe tco2 tco2eq tco2-eq kwh mwh gwh kw mw kva ppm db gb tb mb mg/l km/h';

const AFTER_VOWEL = `(?:(?<![가-힣])|(?<=[${OPEN}]))`;
const AFTER_CONSONANT = `(?<![${OPEN}])`;
const BEFORE_RO = `(?:(?<![가-힣])|(?<=[${OPEN_OR_RIEUL}]))`;

/** What may stand behind a unit; after other Hangul it is another word: `3회의실`, `1인당`, `2번째`. */
const BOUND =
  '(?:(?:이상|이하|미만|초과|내외|안팎|남짓|정도|가량|쯤|이내|규모|수준|상당|어치|짜리|전후|들이|중|등|대비|분(?=[^가-힣]|$))?(?:씩|꼴)?)';
const COPULA = '이(?:다|며|어서|고|자|지만|므로|라고?|라는|란|던)|(?:이었|였)[가-힣]{1,2}|인데?|임|입니다';
const PARTICLE =
  `(?:(?:까지|부터|에서|에게|께서?|에|의|도|만|마다|처럼|만큼|보다|밖에|뿐|조차|마저|라도|${COPULA}` +
  `|${AFTER_CONSONANT}(?:이나|이랑|이|은|을|과|으로)|${AFTER_VOWEL}(?:가|는|를|와|나|라고|라는|다(?![가-힣]))|${BEFORE_RO}로)` +
  `(?:도|만|는|은|의|이|을|부터|까지|서|써|${COPULA})?)?`;
const NO_LETTER = '(?![가-힣A-Za-z])';
/** What officials glue to it: `45건접수`. */
export const DEED =
  '실시|개최|참석|참여|참가|접수|처리|운영|추진|지원|선정|완료|발굴|설치|등록|게시|교육|발간|배부|배포|심의|표창|시상|채택|위촉|' +
  '신청|수료|이수|제공|점검|정비|조성|증가|감소|달성|예정|지급|보급|식재|교체|철거|단속|부과|징수|모집|발급|해결|' +
  '공급|착공|준공|신설|연계|제작|배치|확보|투입|집행|절감|구축';
/** 받침 decides which particle it is: 과 of `5건과` is one, that of `5개과` is not. */
export const END = `(?=${BOUND}${PARTICLE}${NO_LETTER}|${DEED})`;
const SPACED_END = `(?=${BOUND}(?:을|를|은|는|이|까지|부터|에서|에게|으로|보다|밖에|마다|이며|이고|이다)?${NO_LETTER})`;
const SYMBOL_END = '(?![\\dA-Za-z²³₂/])';
/** `3,000㎥/일`, `2회/주`: how many in a time. */
const PER_TIME = '(?:/(?:일|주|월|년|시간|분|초|h|hr|day)(?![가-힣A-Za-z]))?';

const COUNTER = `(?:${longestFirst(COUNTERS)})${PER_TIME}`;
const SYMBOL = `(?:${longestFirst(SYMBOLS)}|${inAnyCase(METRIC)})${PER_TIME}${SYMBOL_END}`;

/** A unit that is glued to its number, or to a number that is one without doubt. */
export const UNIT = new RegExp(`(?:${SYMBOL}|${COUNTER})${END}`, 'y');
/** After a blank most particles make another word of it: `7. 12 회의`, `3 건의사항`. */
export const SPACED_UNIT = new RegExp(`(?:${SYMBOL}|${COUNTER})${SPACED_END}`, 'y');
/** `13개동`, `16개분야`, `5개과`: 개 with the noun it counts. */
export const COUNTED_NOUN = new RegExp(`개(?!월|년|당|째)[가-힣]{1,4}?${END}`, 'y');
/** 원 with the magnitudes before it. */
export const WON = new RegExp(` ?([십백천만억조]*)원[정권]?${END}`, 'y');
/** `국비 3억`: where 원 is left out. */
export const BARE_MONEY_END = new RegExp(`(?=${BOUND}${PARTICLE}(?![가-힣A-Za-z0-9]))`, 'y');

function longestFirst(words: string): string {
  return words
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .join('|');
}

/** The flag for it would take the single letters along: 5G is no 5 g. */
function inAnyCase(words: string): string {
  return longestFirst(words).replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
