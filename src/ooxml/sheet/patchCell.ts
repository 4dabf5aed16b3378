import { escapeText, removal, splice } from '../xml/edit';
import { type Span, TagReader } from '../xml/tags';
import type { CellSource, SheetCell } from './sheetCell';
import { escapeCharacters } from './stringItem';

/** A value as a file writes it: numbers as they are to be read (`0.31`), booleans 1 or 0. */
export interface NewValue {
  readonly type: 'n' | 'b' | 'e' | 'text';
  readonly text: string;
}

/** What changes in a cell; all else stays as it is written. */
export interface CellPatch {
  /** A text takes the formula's place; null leaves the saved value alone in the cell. */
  readonly formula?: string | null;
  /** null leaves the cell without a value. */
  readonly value?: NewValue | null;
  /** The number of another format; 0 is the standard one. */
  readonly style?: number;
}

/** The XML of a cell after a patch. */
export function patchCell({ source }: SheetCell, patch: CellPatch): string {
  const { prefix, text } = source;
  const formula =
    patch.formula === undefined ? sliceOf(text, source.formula) : formulaXml(source, patch.formula);
  const keepsValue = patch.value === undefined;
  const value = keepsValue ? sliceOf(text, source.value) : valueXml(prefix, patch.value, formula !== '');
  const type = patch.value ? typeOf(patch.value, formula !== '') : 'n';
  const tag = openingTag(source, [
    ...(keepsValue ? [] : ['t', 'vm']), // vm: what a rich value such as a picture is
    ...(formula === '' ? ['cm'] : []), // cm: that the formula spills
    ...(patch.style === undefined ? [] : ['s']),
  ]);
  const styled = patch.style ? `${tag} s="${patch.style}"` : tag;
  const open = type === 'n' ? styled : `${styled} t="${type}"`;
  return formula + value === '' ? `${open}/>` : `${open}>${formula}${value}</${prefix}c>`;
}

function formulaXml({ prefix, text, formula }: CellSource, replacement: string | null): string {
  if (replacement === null) return '';
  const written = escapeText(replacement);
  const keepsTag = formula && formula.type !== 'shared' && formula.innerEnd < formula.end;
  const tag = keepsTag ? text.slice(formula.start, formula.innerStart) : `<${prefix}f>`;
  return `${tag}${written}</${prefix}f>`;
}

function typeOf({ type }: NewValue, withFormula: boolean): string {
  if (type !== 'text') return type;
  return withFormula ? 'str' : 'inlineStr';
}

function valueXml(prefix: string, value: NewValue | null, withFormula: boolean): string {
  if (!value) return '';
  if (value.type !== 'text') return `<${prefix}v>${escapeText(value.text)}</${prefix}v>`;
  const written = escapeText(escapeCharacters(value.text));
  if (withFormula) return `<${prefix}v>${written}</${prefix}v>`;
  return `<${prefix}is><${prefix}t xml:space="preserve">${written}</${prefix}t></${prefix}is>`;
}

/** The cell's opening tag without some attributes and without its end: `<c r="B7" s="3"`. */
function openingTag({ part, text, whole, tagEnd }: CellSource, dropped: readonly string[]): string {
  const xml = text.slice(whole.start, tagEnd);
  const tags = new TagReader(part);
  tags.read(xml, 0);
  const gone = dropped.flatMap((name) => tags.attributeSpan(name) ?? []);
  const end = { start: xml.length - (tags.kind === 'empty' ? 2 : 1), end: xml.length };
  return splice(xml, [
    ...gone.map(({ start, end }) => removal({ start: start - 1, end })),
    removal(end),
  ]).trimEnd();
}

function sliceOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}
