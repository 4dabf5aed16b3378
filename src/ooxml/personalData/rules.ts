import { LOCAL_PATH, PATH_HINT } from './localPath';

/** 주민등록번호(외국인등록번호 포함) · 휴대전화번호 · 계좌번호 · 전자우편 주소 · 사람 이름 · 연락처 · 내 컴퓨터의 파일 경로 */
export type PersonalDataKind =
  'residentNumber' | 'mobile' | 'account' | 'email' | 'person' | 'contact' | 'path';

/** How one kind of personal data is told in a readable text. */
export interface PersonalDataRule {
  readonly kind: PersonalDataKind;
  /** Quick to look for, and missing in most texts that the pattern does not match. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

/** Runs of blanks are bounded everywhere below: two unbounded ones side by side take a long text hours. */
const BLANKS = ' {1,5}';
const PERHAPS_BLANKS = ' {0,5}';
const HYPHEN = `${PERHAPS_BLANKS}-${PERHAPS_BLANKS}`;
/** Between the groups of a telephone number. */
const GAP = `${PERHAPS_BLANKS}[-._/)]?${PERHAPS_BLANKS}`;
/** Neither further digits nor the decimals of `0.01012345678`; `1.010-1234-5678` is the first of a list. */
const ALONE_BEFORE = '(?<!\\d|\\d\\.(?=\\d{10}))';
const ALONE_AFTER = '(?!\\d)';
/** Neither in the middle of `1,234,567` nor before 원. */
const NO_AMOUNT_BEFORE = `${ALONE_BEFORE}(?<!(?<!\\d)\\d{1,3},)`;
const NO_AMOUNT_AFTER = '(?!\\d|,\\d{3}(?!\\d)|[천백만억조]{0,2}원)';

/** So many digits side by side, or each apart from the next (`0 1 0`). */
function digits(count: number): string {
  return `(?:\\d{${count}}|\\d(?:${BLANKS}\\d){${count - 1}})`;
}

/** These digits side by side, or each apart from the next. */
function figures(...each: readonly string[]): string {
  return `(?:${each.join('')}|${each.join(BLANKS)})`;
}

/**
 * 주민등록번호 (주민등록법 시행규칙 제2조) and 외국인등록번호 (출입국관리법 제31조): date of birth, then 1–4 for citizens and
 * 5–8 for foreigners. Numbers given since October 2020 have no check digit, so none is asked for: a date that there can
 * be must do. What is masked already (`900101-1******`) is none.
 */
const MONTH = `(?:0${PERHAPS_BLANKS}[1-9]|1${PERHAPS_BLANKS}[0-2])`;
const DAY = `(?:0${PERHAPS_BLANKS}[1-9]|[12]${PERHAPS_BLANKS}\\d|3${PERHAPS_BLANKS}[01])`;
const BORN = `\\d${PERHAPS_BLANKS}\\d${PERHAPS_BLANKS}${MONTH}${PERHAPS_BLANKS}${DAY}`;
const RESIDENT_GAP = `${PERHAPS_BLANKS}-?${PERHAPS_BLANKS}`;
const RESIDENT_NUMBER =
  `${NO_AMOUNT_BEFORE}(?:19|20)?(?=${BORN}${RESIDENT_GAP}[1-8])` +
  `${digits(6)}${RESIDENT_GAP}${digits(7)}${NO_AMOUNT_AFTER}`;

/**
 * 이동전화번호 (과학기술정보통신부 고시 「전기통신번호관리세칙」): 010 and eight digits, 011 and 016–019 and seven or eight;
 * from abroad 82 without the 0. Telephones of offices (02-…, 031-…, 1588-…) belong to nobody.
 */
const MIDDLE = `(?:${digits(4)}|${digits(3)})`;
const AT_HOME =
  `(?:${figures('0', '1', '0')}${GAP}${digits(4)}|${figures('0', '1', '[16-9]')}${GAP}${MIDDLE})` +
  `${GAP}${digits(4)}`;
const COUNTRY =
  `(?:(?:\\+|0${PERHAPS_BLANKS}0)${PERHAPS_BLANKS}${figures('8', '2')}${GAP}` +
  `|${figures('8', '2')}(?:${HYPHEN}|[.)]${PERHAPS_BLANKS}|${BLANKS}))`;
const FROM_ABROAD =
  `${COUNTRY}(?:\\(${PERHAPS_BLANKS}0${PERHAPS_BLANKS}\\)|0)?${PERHAPS_BLANKS}` +
  `${figures('1', '[016-9]')}${GAP}${MIDDLE}${GAP}${digits(4)}`;
const MOBILE = `${ALONE_BEFORE}(?:${FROM_ABROAD}|${AT_HOME})${ALONE_AFTER}`;

/**
 * How banks print their account numbers (금융결제원 「참가기관별 CMS 계좌번호체계」): digits of each group between hyphens.
 * A first group of four is no year, so that `2007-0001-0001` stays the number of a document. Those that go on where
 * another ends stand before it.
 */
const ACCOUNT_GROUPS = [
  [3, 6, 5],
  [3, 6, 2, 3],
  [3, 6, 3],
  [3, 4, 4, 3],
  [3, 4, 4, 2],
  [3, 3, 6],
  [3, 2, 7],
  [3, 2, 6, 1],
  [3, 2, 6],
  [3, 2, 4, 3],
  [4, 4, 4, 1],
  [4, 4, 4],
  [4, 3, 6],
  [4, 2, 7],
  [4, 2, 6, 1],
  [4, 2, 6],
  [6, 2, 6],
];
const GROUPED = ACCOUNT_GROUPS.map((groups) => groups.map(digits).join(HYPHEN)).join('|');
const NO_YEAR = `(?!(?:19|20)\\d\\d${HYPHEN})`;
const ELEVEN_DIGITS = '(?=(?:\\d[ -]{0,11}){11})';
const ACCOUNT_IN_GROUPS = `${ELEVEN_DIGITS}(?<!\\d|\\d-)${NO_YEAR}(?:${GROUPED})(?!\\d|${HYPHEN}\\d)`;

/**
 * 계좌번호 however it is grouped: 10–14 digits behind a bank, 계좌 or 예금, or before 예금주, with no other figure and no
 * 금액, 예산액 between. A branch's telephone, 사업자등록번호 (3-2-5) and the 은행나무 of a park are none.
 */
const BANK = '(?:계좌|은행(?!나무)|예금|뱅크|농협|축협|수협|신협|새마을금고|우체국)';
const NO_OFFICE_TELEPHONE = `(?!0\\d{1,2}${HYPHEN}\\d{3,4}${HYPHEN}\\d{4}${ALONE_AFTER})`;
const NO_BUSINESS_NUMBER = `(?!\\d{3}${HYPHEN}\\d{2}${HYPHEN}\\d{5}${ALONE_AFTER})`;
const ANY_ACCOUNT =
  `${NO_AMOUNT_BEFORE}${NO_OFFICE_TELEPHONE}${NO_BUSINESS_NUMBER}${NO_YEAR}` +
  `(?:\\d(?:(?:${HYPHEN})?\\d){9,13}|\\d(?:(?:${HYPHEN}|${BLANKS})\\d){9,13})${NO_AMOUNT_AFTER}`;
const ACCOUNT_BESIDE_A_BANK = `(?=\\d)(?:(?<=${BANK}[^\\d액]{0,24})${ANY_ACCOUNT}|${ANY_ACCOUNT}(?=[^\\d액]{0,12}예금주))`;

/** 전자우편 주소 (RFC 5321) as people write it: blanks around `@` and dots, letters apart, `(at)` for `@`. */
const AT = `${PERHAPS_BLANKS}(?:@|[([{<]${PERHAPS_BLANKS}(?:at|골뱅이)${PERHAPS_BLANKS}[)\\]}>])${PERHAPS_BLANKS}`;
const DOT = `${PERHAPS_BLANKS}\\.${PERHAPS_BLANKS}`;
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
const DOMAIN = `${LABEL}(?:${DOT}${LABEL}){0,8}${DOT}(?:[a-z]{2,24}|한국)(?![a-z\\d])`;
const LETTERS_APART = `(?<![\\p{L}\\p{N}])(?:[a-z\\d._-]${BLANKS}){2,64}`;
const DOMAIN_APART = `(?:[a-z\\d.-]${BLANKS}){3,64}[a-z](?![a-z\\d])`;
const LOCAL_CHARACTER = "[\\p{L}\\p{N}._%+'-]";
const EMAIL =
  `(?<!${LOCAL_CHARACTER})${LOCAL_CHARACTER}{1,64}${AT}${DOMAIN}` +
  `|${LETTERS_APART}${AT}(?:${DOMAIN_APART}|${DOMAIN})`;

/** The shortest number has ten digits, without a letter or a comma between. */
const TEN_DIGITS = /(?:\d[^\p{L}\d,]*){10}/u;

/** Where two are found in the same place, the earlier one names it. */
export const RULES: readonly PersonalDataRule[] = [
  { kind: 'residentNumber', hint: TEN_DIGITS, pattern: new RegExp(RESIDENT_NUMBER, 'gu') },
  { kind: 'mobile', hint: TEN_DIGITS, pattern: new RegExp(MOBILE, 'gu') },
  { kind: 'account', hint: TEN_DIGITS, pattern: new RegExp(ACCOUNT_IN_GROUPS, 'gu') },
  {
    kind: 'account',
    hint: new RegExp(`${BANK}|예금주`, 'u'),
    pattern: new RegExp(ACCOUNT_BESIDE_A_BANK, 'gu'),
  },
  { kind: 'email', hint: new RegExp(AT, 'iu'), pattern: new RegExp(EMAIL, 'giu') },
  { kind: 'path', hint: PATH_HINT, pattern: new RegExp(LOCAL_PATH, 'giu') },
];
