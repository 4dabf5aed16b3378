import type { Won } from '../kinds';
import { formatNumber } from '../numberText';
import { plainText } from '../plainText';
import { isNoCount, isNoPart, isNoUnit } from './exclusions';
import { clauseWords, namesOneOfMore, namingWords, soleSyllable, tagBefore } from './item';
import { addWhole, levelAt, type Level } from './level';
import { separationAt, signBefore } from './marks';
import { nameQuantity } from './naming';
import { match, numberAt, type WrittenNumber } from './number';
import { giveUnits, type Draft } from './parts';
import type { Quantity } from './quantity';
import { unitAfter, type WrittenUnit } from './unit';

const MARKS = /\d|[([{)\]}\n\t:,→⇒;※○◦❍●◎□■▪•△▲▼.-]/g;
const HANGUL = /^[가-힣]*$/;
/** ` 12,` behind a tag. */
const BARE_NUMBER =
  /^(?: ?: ?| )(?:\d{1,3}(?:,\d{3})+|\d+)(?!,?\d)(?:\.\d+)?[십백천만]?(?=\s*(?:[,)\]·/;]|$))/;
const BARE_REACH = 20;
/** `8.4% 감소(1,203건→1,102건)` is no name of what is in the bracket. */
const CHANGE = /^(?:증가|감소|상승|하락|증액|감액|향상|개선|절감|단축)$/;
const NUMERALS = /\d+/y;

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
      item: nameQuantity(level, {
        plain,
        from: level.from,
        start: number.start,
        end,
        unit,
        lastEnd: drafts.at(-1)?.end ?? 0,
        isInBracket: levels.length > 1,
      }),
      // Never -0.
      value: signBefore(plain, number.start, end, unit) * (isOneOfMore ? value + 1 : value) || 0,
      digits: isOneOfMore ? formatNumber(value + 1) : printedDigits(number, won),
      won,
      unit: isPart && !isOneOfMore ? null : unit,
      start: number.start,
      end,
    };
    drafts.push(draft);
    level.holdsQuantities = true;
    if (isPart) level.parts.push(draft);
    else addWhole(level, draft);
  }

  /** Of money the magnitude is in the unit: 3,600 of `3,600천원`. */
  function printedDigits({ digits, magnitude, start, end }: WrittenNumber, won: Won | null): string {
    return won !== null && magnitude !== '' ? digits : plain.slice(start, end);
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
    if (separation === 'sentence') Object.assign(level, { label: '', item: '', topic: '' });
    level.from = at + 1;
  }
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
