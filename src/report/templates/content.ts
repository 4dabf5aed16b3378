import { LOOK_AT } from '../../domain/lookAt';
import { WON_PER_UNIT, type MoneyUnit } from '../../domain/moneyUnit';
import { formatNumber } from '../../domain/numberText';
import { NAMESPACE } from '../../functions/functionSpec';
import { isBlockMark, withoutMarks } from './blocks';
import { templateName, type TemplateSource, type TemplateValue } from './names';
import { filled, placeholdersIn } from './placeholders';

/** What a cell is filled with: a formula, or a value – a text stays a text, whatever it begins with. */
export type Content = ({ readonly formula: string } | { readonly value: string | number }) & {
  /** For a cell without a number format, which would show a day or a rate as a bare number. */
  readonly format?: string;
};

/** Whom names stand for: a programme, the office (null), or nobody in rows of programmes where there is none. */
export type Scope = number | null | undefined;

const GENERAL = 'General';
const TEXT = '@';
/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;
/** A unit behind a name: the amount is written in it, and the unit once. */
const UNIT_BEHIND = /^\s?(원|천원|만원|백만원|억원|조원)/;

/**
 * What the text of a cell becomes; null where it stays as it is. A cell with one name alone becomes a number in the cell's
 * own format; within a text names are printed as the report prints them.
 */
export function contentOf(text: string, format: string, source: TemplateSource, at: Scope): Content | null {
  const placeholders = placeholdersIn(text);
  if (placeholders.length === 0) return null;
  const own = placeholders.filter((one) => !isBlockMark(one));
  const rest = withoutMarks(text);
  const [only] = own;
  if (only !== undefined && own.length === 1 && rest.trim() === text.slice(only.start, only.end)) {
    const value = valueOf(only.name, source, at);
    if (value === null) return rest === text ? null : { value: rest };
    if (format === TEXT) return { value: value.text };
    const shown = format === GENERAL && value.format !== undefined ? { format: value.format } : {};
    if (value.figure !== undefined && value.text !== LOOK_AT)
      return { formula: figureFormula(source, only.name, value.figure, at ?? null), ...shown };
    return value.number === undefined ? { value: value.text } : { value: value.number, ...shown };
  }
  return { value: filledText(rest, source, at) };
}

/** A text with what its names stand for, as `written`; unknown ones stay. */
export function filledText(
  text: string,
  source: TemplateSource,
  at: Scope,
  written: (value: string) => string = (value) => value,
): string {
  return filled(text, (placeholder) => {
    const { name, start, end } = placeholder;
    if (isBlockMark(placeholder)) return '';
    const value = valueOf(name, source, at);
    return value === null ? text.slice(start, end) : written(printedBefore(text.slice(end), value));
  });
}

/** A formula whose texts hold names: they are filled within those texts. */
export function filledFormula(formula: string, source: TemplateSource, at: Scope): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (literal) => {
    const text = literal.slice(1, -1).replaceAll('""', '"');
    if (placeholdersIn(text).length === 0) return literal;
    const parts = filledText(withoutMarks(text), source, at).match(PARTS) ?? [''];
    const literals = parts.map((part) => `"${part.replaceAll('"', '""')}"`);
    return literals.length === 1 ? literals[0]! : `(${literals.join('&')})`;
  });
}
const PARTS = new RegExp(`.{1,${LONGEST_LITERAL}}`, 'gsu');

function valueOf(name: string, source: TemplateSource, at: Scope): TemplateValue | null {
  const known = templateName(name, at === null ? 'office' : 'programme');
  if (known === null) return null;
  if (known.of === 'office') return known.valueOf(source, 0);
  return at === undefined || at === null ? { text: '' } : known.valueOf(source, at);
}

/** `{{집행액}}원` is 3,600,000원, `{{집행액}}천원` 3,600천원, `{{집행률}}%` 31.0%: what the form writes is not written twice. */
function printedBefore(behind: string, { text, number, isMoney }: TemplateValue): string {
  if (text.endsWith('%') && /^\s?%/.test(behind)) return text.slice(0, -1);
  const unit = UNIT_BEHIND.exec(behind)?.[1] as MoneyUnit | undefined;
  if (isMoney !== true || number === undefined || unit === undefined) return text;
  return formatNumber(number / WON_PER_UNIT[unit]);
}

function figureFormula(source: TemplateSource, name: string, figure: string, at: number | null): string {
  const isTotal = name.startsWith('합계');
  const number = isTotal || at === null ? '합계' : source.figures.programmes[at]!.record.number;
  const { 사업표, 예산표, 집행표, 기준일 } = source.named;
  const taken = [`"${number.replaceAll('"', '""')}"`, `"${figure}"`, 사업표, 예산표, 집행표, 기준일];
  return `=${NAMESPACE}.FIGURE(${taken.join(',')})`;
}
