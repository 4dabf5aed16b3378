import type { Won } from '../kinds';
import { readMoney } from '../money';
import { match, type WrittenNumber } from './number';

/** The unit behind a number, and the number in it. */
export interface WrittenUnit {
  readonly unit: string;
  readonly value: number;
  readonly won: Won | null;
  readonly end: number;
}

/**
 * 단위: what officials count in.
 *
 * 차·기·급·조·항·호·층·단계·위 number things and are not here; nor are 년·월·일·주·분, which are periods.
 */
const COUNTERS =
  '명 인 인분 사람 가구 세대 가정 건 개 개소 곳 군데 회 차례 시간 부 권 편 매 장 통 종 종목 종류 품목 품종 부문 분야 과목 과제 ' +
  '과정 강좌 코스 프로그램 작품 곡 점 팀 부서 기관 단체 업체 기업 법인 점포 학교 학급 교 국 마을 단지 지구 지역 구역 구간 노선 ' +
  '지점 필지 동 채 칸 실 면 석 좌석 계좌 구좌 구획 블록 가족 농가 업소 동아리 사례 문항 항목 지표 회선 대 등 그루 주 본 포기 마리 두 척 식 세트 벌 켤레 쌍 박스 상자 포 포대 병 톤 평 ' +
  '배 가지 달러 퍼센트 포인트 미터 킬로미터 제곱미터 헥타르 리터 킬로그램';
const SYMBOLS =
  '%p %P %포인트 % mm cm km m ㎜ ㎝ ㎞ m² m2 ㎡ ㎢ m³ m3 ㎥ ha kg mg g t ㎏ ㎎ L ℓ ㎖ ml kWh MWh kW MW dB ppm ℃ GB MB TB';

/** What may stand behind a unit; after other Hangul it is another word: `3회의실`, `1인당`, `2번째`. */
const BOUND = '(?:이상|이하|미만|초과|내외|정도|가량|이내|씩|중|등|대비)?';
const PARTICLE =
  '(?:까지|부터|에서|에게|으로|이며|이고|이나|이다|입니다|임|인|이|가|은|는|을|를|의|에|도|로|와|과|만)?';
const NO_LETTER = '(?![가-힣A-Za-z])';
/** What officials glue to it: `45건접수`. */
const DEED =
  '실시|개최|참석|참여|참가|접수|처리|운영|추진|지원|선정|완료|발굴|설치|등록|게시|교육|발간|배부|배포|심의|표창|시상|채택|위촉|' +
  '신청|수료|이수|제공|점검|정비|조성|증가|감소|달성|예정|지급|보급|식재|교체|철거|단속|부과|징수|모집|발급|해결';
const END = `(?=${BOUND}${PARTICLE}${NO_LETTER}|${DEED})`;

const longestFirst = (words: string) =>
  words
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .join('|');
const UNITS = `(?:${longestFirst(COUNTERS)})${END}|(?:${longestFirst(SYMBOLS)})(?![\\dA-Za-z²³])${END}`;
const UNIT = new RegExp(UNITS, 'y');
/** `13개동`, `16개분야`: 개 with the noun it counts. */
const COUNTED_NOUN = new RegExp(`개(?!월|년|당|째)[가-힣]{1,4}?${END}`, 'y');
/** After a blank most particles make another word of it: `7. 12 회의`, `3 건의사항`. */
const SPACED_UNIT = new RegExp(
  `(?:${longestFirst(`${COUNTERS} ${SYMBOLS}`)})(?=${BOUND}[을를은는이]?${NO_LETTER})(?![\\d²³])`,
  'y',
);
const BLANK = / {1,2}/y;
const SOME = / ?여(?= ?[가-힣㎜-㏘])/y;
const WON = new RegExp(` ?([십백천만억조]*)원정?${END}`, 'y');
const BARE_MONEY_END = new RegExp(`(?=${PARTICLE}(?![가-힣A-Za-z0-9]))`, 'y');

/** Reads the unit behind a number: `명`, `개동`, `천원`, `%`; null where the number counts nothing. */
export function unitAfter(text: string, number: WrittenNumber): WrittenUnit | null {
  const some = match(SOME, text, number.end);
  const at = number.end + some.length;
  return moneyAt(text, number, at) ?? counterAt(text, number, at, some !== '') ?? bareMoney(text, number);
}

function counterAt(text: string, number: WrittenNumber, at: number, isSome: boolean): WrittenUnit | null {
  const blank = match(BLANK, text, at);
  const isSure = isSome || number.magnitude !== '' || number.isCompound || number.digits.includes(',');
  const pattern = blank === '' || isSure ? UNIT : SPACED_UNIT;
  const start = at + blank.length;
  const unit = match(pattern, text, start) || (blank === '' ? match(COUNTED_NOUN, text, start) : '');
  return unit === '' || /[당째]$/.test(unit)
    ? null
    : { unit, value: number.value, won: null, end: start + unit.length };
}

/** 천원 of `3,600천원` is its unit; of a compound (`34억 2957만 9천원`) it is 원. */
function moneyAt(text: string, number: WrittenNumber, at: number): WrittenUnit | null {
  WON.lastIndex = at;
  const found = WON.exec(text);
  if (found === null) return null;
  const magnitude = number.magnitude + found[1]!;
  const written = number.isCompound ? text.slice(number.start, number.end) : number.digits + magnitude;
  const read = readMoney(`${written}원`);
  if (!read.ok) return null;
  const value = number.isCompound ? read.value : Number(number.digits.replaceAll(',', ''));
  const unit = number.isCompound ? '원' : `${magnitude}원`;
  return { unit, value, won: read.value, end: WON.lastIndex };
}

/** `국비 3억`: money without 원. */
function bareMoney(text: string, number: WrittenNumber): WrittenUnit | null {
  const written = text.slice(number.start, number.end);
  BARE_MONEY_END.lastIndex = number.end;
  if (!/억/.test(written) || !BARE_MONEY_END.test(text)) return null;
  const read = readMoney(written);
  if (!read.ok) return null;
  const { end, isCompound, digits, magnitude } = number;
  return isCompound
    ? { unit: '원', value: read.value, won: read.value, end }
    : { unit: `${magnitude}원`, value: Number(digits.replaceAll(',', '')), won: read.value, end };
}
