import type { Won } from '../kinds';
import { formatNumber } from '../numberText';
import { plainText } from '../plainText';
import { isNoCount, isNoPart, isNoUnit } from './exclusions';
import { clauseWords, namesOneOfMore, namingWords, tagBefore, topicOf, wordsBehind } from './item';
import { separationAt, signBefore } from './marks';
import { match, numberAt, type WrittenNumber } from './number';
import { giveUnits, type Draft } from './parts';
import type { Quantity } from './quantity';
import { isRespective, respectiveNames } from './respective';
import { unitAfter, type WrittenUnit } from './unit';

/** What is known where the reading stands: one for the line, one more for each bracket that is open. */
interface Level {
  /** Where the words of the next 항목 begin. */
  from: number;
  /** The words before a colon or the bracket, until a quantity takes them. */
  label: string;
  /** 항목 of the quantity before. */
  item: string;
  /** The words before the bracket that this is. */
  readonly opening: string;
  /** Those before the bracket that closed last: `만족도 조사(응답 820명) : 평균 91점`. */
  closed: string;
  /** What a bracket that opens here may break down, the nearest last. */
  wholes: Draft[];
  /** Numbers of this bracket that take the unit of what it breaks down. */
  parts: Draft[];
  holdsQuantities: boolean;
  /** 어르신 of `청소년과 어르신 각각 12명, 7명`: names of the quantities that follow. */
  respective: readonly string[];
}

const MARKS = /\d|[([{)\]}\n\t:,→⇒;※○◦❍●◎□■▪•△▲▼.-]/g;
/** What is glued to a unit, or bounds it: `45명을`, `5인 이상`. */
const TAIL = /[가-힣]*(?: (?:이상|이하|미만|초과|내외|중)(?![가-힣]))?/y;
/** Units that say what is counted. */
const NAMING_UNIT = /^(?:가구|세대|가정|업체|기업|기관|단체|학교|점포|농가|마을|사람|업소|부서|사업장)$/;
const HANGUL = /^[가-힣]*$/;
/** ` 12,` behind a tag. */
const BARE_NUMBER =
  /^(?: ?: ?| )(?:\d{1,3}(?:,\d{3})+|\d+)(?!,?\d)(?:\.\d+)?[십백천만]?(?=\s*(?:[,)\]·/;]|$))/;
const BARE_REACH = 20;
/** What a change is told against. */
const COMPARED = /^(?:전년|작년|지난해|전월|전분기|전년 ?(?:동기|동월|동일 기간))$/;
/** Some of those just counted. */
const OF_LAST = /(?:^|\s)[이그] ?(?:가운데|중)(?:에서?)? *$/;
/** `8.4% 감소(1,203건→1,102건)` is no name of what is in the bracket. */
const CHANGE = /^(?:증가|감소|상승|하락|증액|감액|향상|개선|절감|단축)$/;
const NUMERALS = /\d+/y;
/** A bracket breaks down what stands right before it. */
const MOST_WHOLES = 8;

/**
 * Every quantity of a text, in its order: counts, shares and money with 항목, 수 and 단위.
 *
 * A line is read for itself. Not quantities: numbers that order (`제3회`, `2차`, `6급`), dates, periods and times, ranges
 * (`2~3회`), numbers without a unit – but parts in brackets take the unit of the whole (`49개(전략형 12, 부서별37)`), and
 * `외 11` is 12. 항목 are the words before the number, back to the nearest mark; where there are none, or an example (`지적과 외`),
 * the words before the colon or bracket; else the words behind (`45건 심의`); else the 항목 of the quantity before. What is not
 * read stands in docs/limits.md.
 *
 * @example
 * readQuantities('76건(승인:47, 거부:29)')   //=> '', 76, 건 · 승인, 47, 건 · 거부, 29, 건
 * readQuantities('수상부서 : 지적과 외 4개')   //=> 수상부서, 5, 개
 * readQuantities('제2차 회의 2007. 5. 28.')  //=> none
 */
export function readQuantities(text: string): readonly Quantity[] {
  const plain = plainText(text);
  const drafts: Draft[] = [];
  const marks = new RegExp(MARKS);
  let levels: [Level, ...Level[]] = [levelAt(0)];

  for (let found = marks.exec(plain); found !== null; found = marks.exec(plain)) {
    const [mark] = found;
    const at = found.index;
    if (/\d/.test(mark)) marks.lastIndex = readNumber(at);
    else if (mark === '\n' || mark === '\t') startLine(at + 1);
    else if ('([{'.includes(mark)) open(at);
    else if (')]}'.includes(mark)) close(at);
    else separate(at);
  }
  startLine(plain.length);
  return drafts.flatMap((draft) => (draft.unit === null ? [] : [completed(draft, draft.unit)]));

  function current(): Level {
    return levels.at(-1)!;
  }

  /** Reads what begins with the digit at a place; answers where reading goes on. */
  function readNumber(at: number): number {
    const number = numberAt(plain, at);
    if (number === null) return at + match(NUMERALS, plain, at).length;
    if (isNoCount(plain, number)) return number.end;
    const unit = unitAfter(plain, number);
    if (unit === null) return readWithoutUnit(number);
    if (isNoUnit(plain, number, unit.unit, unit.end)) return number.end;
    if (isTag(unit)) return unit.end;
    add(number, unit, false);
    return unit.end;
  }

  /** 1동 of `42명(1동 12, 2동 30)` names a part. */
  function isTag({ end, won }: WrittenUnit): boolean {
    const isInBreakdown = (levels.at(-2)?.wholes.length ?? 0) > 0;
    return isInBreakdown && won === null && BARE_NUMBER.test(plain.slice(end, end + BARE_REACH));
  }

  /** `전략형 12` in the brackets of `49개(…)`, and `연구 외 11`. */
  function readWithoutUnit(number: WrittenNumber): number {
    const { from, label } = current();
    const stretch = plain.slice(from, number.start);
    const { value, end, digits } = number;
    const wholes = levels.at(-2)?.wholes ?? [];
    // 5.17 in the brackets of a whole number is a date.
    const mayBePart = digits.includes('.') ? wholes.some(isMeasured) : wholes.length > 0;
    const isNamed = /[가-힣一-鿿]/.test(
      namingWords(stretch).text || soleSyllable(stretch) || tagBefore(stretch) || label,
    );
    if (isNamed && !isNoPart(plain, number) && (mayBePart || namesOneOfMore(stretch))) {
      add(number, { unit: '', value, won: null, end }, true);
    }
    return end;
  }

  function add(number: WrittenNumber, { unit, value, won, end }: WrittenUnit, isPart: boolean): void {
    const level = current();
    const stretch = plain.slice(level.from, number.start);
    // 본예산 외 2억원 names no 원 more.
    const isOneOfMore = HANGUL.test(unit) && won === null && namesOneOfMore(stretch);
    const draft: Draft = {
      item: itemOf(level, stretch, unit, end),
      // Never -0.
      value: signBefore(plain, number.start, end, unit) * (isOneOfMore ? value + 1 : value) || 0,
      digits: isOneOfMore ? formatNumber(value + 1) : printedDigits(number, won),
      won,
      unit: isPart && !isOneOfMore ? null : unit,
      start: number.start,
      end,
    };
    drafts.push(draft);
    level.item = draft.item;
    level.holdsQuantities = true;
    if (isPart) level.parts.push(draft);
    else level.wholes = [...level.wholes.slice(1 - MOST_WHOLES), draft];
  }

  /** Of money the magnitude is in the unit: 3,600 of `3,600천원`. */
  function printedDigits({ digits, magnitude, start, end }: WrittenNumber, won: Won | null): string {
    return won !== null && magnitude !== '' ? digits : plain.slice(start, end);
  }

  /** Names the quantity, and moves on behind the words that were needed for it. */
  function itemOf(level: Level, stretch: string, unit: string, end: number): string {
    const start = level.from + stretch.length;
    const { isExample, isPredicate, isApart, text } = clauseWords(stretch);
    const words = text || (unit === '' ? soleSyllable(stretch) : '') || tagIn(stretch);
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
    const isTogether = level.item !== '' && label === '' && isRightBehind(start);
    const takesBehind =
      !(isTogether && unit === '명') && behind.text !== '' && (isOwn || (!isNamedBefore && !isNextsName));
    level.label = '';
    level.from = Math.max(end + match(TAIL, plain, end).length, takesBehind ? end + behind.length : 0);
    // 공모에는 18개 팀이
    const isNamedBehind = isApart && unit === '개' && takesBehind && label === '';
    // 음식물쓰레기 감량 : 전년 대비 6.3%
    if (label !== '' && levels.length === 1 && COMPARED.test(words)) return label;
    if (words !== '' && !isExample && !isNamedBehind) return words;
    // 57가구를 찾아 이 가운데 41가구
    if (OF_LAST.test(stretch) && label === '' && level.item !== '') return level.item;
    // 지원받지 못한 1,203가구, 연탄 3,000장을 8가구에
    const isOther = isPredicate || /[을를] *$/.test(plain.slice(Math.max(0, start - 3), start));
    const unitsName = isOther && NAMING_UNIT.test(unit) ? unit : '';
    const named = label || (takesBehind ? behind.text : words) || unitsName || level.item || behind.text;
    return named || topicOf(stretch);
  }

  /** Whether nothing stands between the quantity before and a place. */
  function isRightBehind(start: number): boolean {
    return /^ *$/.test(plain.slice(drafts.at(-1)?.end ?? 0, start));
  }

  /** In a bracket a date or a place tells the parts apart. */
  function tagIn(stretch: string): string {
    return levels.length > 1 ? tagBefore(stretch) : '';
  }

  function open(at: number): void {
    const { from, label, item } = current();
    const { text: words } = clauseWords(plain.slice(from, at));
    const opening = CHANGE.test(words) ? '' : words;
    levels.push({ ...levelAt(at + 1), label: opening || label, item, opening });
  }

  function close(at: number): void {
    if (levels.length === 1) return;
    const inner = levels.pop()!;
    const outer = current();
    giveUnits(inner.parts, outer.wholes, drafts);
    if (!inner.holdsQuantities) return;
    outer.label = '';
    outer.closed = inner.opening;
    outer.from = at + 1;
  }

  function startLine(at: number): void {
    while (levels.length > 1) close(at);
    levels = [levelAt(at)];
  }

  function separate(at: number): void {
    const separation = separationAt(plain, at);
    if (separation === null) return;
    const level = current();
    const stretch = plain.slice(level.from, at);
    const words = namingWords(stretch).text || tagIn(stretch);
    if (separation === 'label') level.label = words || level.closed || level.label;
    level.closed = '';
    if (separation !== 'label') level.wholes = [];
    if (separation === 'sentence') Object.assign(level, { label: '', item: '' });
    level.from = at + 1;
  }
}

function levelAt(from: number): Level {
  return {
    from,
    label: '',
    item: '',
    opening: '',
    closed: '',
    wholes: [],
    parts: [],
    holdsQuantities: false,
    respective: [],
  };
}

/** 중 of `58개교(초 24, 중 12)`, 금 of `48개(금 15)`: a name there, where it else tells how a number is meant. */
function soleSyllable(stretch: string): string {
  return /^[ ,/·]*([중금]) $/.exec(stretch)?.[1] ?? '';
}

function isMeasured({ digits, won, unit }: Draft): boolean {
  return digits.includes('.') || won !== null || unit === '%';
}

function completed({ item, value, digits, won, start, end }: Draft, unit: string): Quantity {
  const decimals = digits.split('.')[1]?.replace(/\D/g, '').length ?? 0;
  const isNegative = value < 0;
  return {
    item,
    value,
    unit,
    written: `${isNegative ? '△' : ''}${digits}${unit}`,
    decimals,
    won: isNegative && won !== null ? (-won as Won) : won,
    start,
    end,
  };
}
