import { LEVEL_MARKS, LEVELS } from '../../domain/sections/line';
import { isBareMark, readMark } from '../../domain/sections/marks';
import { INDENT } from '../../domain/sections/print';

/** A text with what is selected in it. */
export interface Selection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text to be replaced, and what is selected afterwards. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DEEPEST = LEVELS.length - 1;

/**
 * Moves the selected lines a level in or out. A mark that is its level's becomes that of the new level: the one that the
 * text has there, nearest first, or else the level's own.
 */
export function shiftLevel(selection: Selection, by: 1 | -1): Edit {
  const { from, to } = linesAround(selection);
  const before = selection.text.slice(from, to).split('\n');
  const others = nearestFirst(selection.text.slice(0, from), selection.text.slice(to));
  const after = before.map((line) => (line.trim() === '' ? line : shifted(line, by, others)));
  const moved = (place: number): number => {
    if (place > to) return place + after.join('\n').length - (to - from);
    const at = place - from;
    let [row, rest] = [0, at];
    while (row < before.length - 1 && rest > before[row]!.length) {
      rest -= before[row]!.length + 1;
      row += 1;
    }
    const above = after.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0);
    const grown = after[row]!.length - before[row]!.length;
    return from + above + Math.max(0, Math.min(after[row]!.length, rest + grown));
  };
  return { from, to, text: after.join('\n'), start: moved(selection.start), end: moved(selection.end) };
}

/** Moves the selected lines one line up or down; null at the end of the text. */
export function moveLines(selection: Selection, by: 1 | -1): Edit | null {
  const { text } = selection;
  const { from, to } = linesAround(selection);
  const block = text.slice(from, to);
  if (by < 0) {
    if (from === 0) return null;
    const above = beginningOfLine(text, from - 1);
    const other = text.slice(above, from - 1);
    const back = from - above;
    return {
      from: above,
      to,
      text: `${block}\n${other}`,
      start: selection.start - back,
      end: selection.end - back,
    };
  }
  if (to >= text.length) return null;
  const below = endOfLine(text, to + 1);
  const other = text.slice(to + 1, below);
  const on = other.length + 1;
  return {
    from,
    to: below,
    text: `${other}\n${block}`,
    start: selection.start + on,
    end: selection.end + on,
  };
}

/** Begins a line like the one above it; on a line that has nothing but its mark, ends the list instead. */
export function breakLine({ text, start, end }: Selection): Edit {
  const from = beginningOfLine(text, start);
  const line = text.slice(from, start);
  const indent = /^[ \t\u3000]*/.exec(line)![0];
  const plain = line.slice(indent.length).trimEnd();
  if (isBareMark(plain) && text.slice(end, endOfLine(text, end)).trim() === '') {
    return { from, to: end, text: '', start: from, end: from };
  }
  const mark = readMark(plain)?.mark;
  const begun = `\n${indent}${mark === undefined || /[\d가-힣①-⑳]/.test(mark) ? '' : `${mark} `}`;
  return { from: start, to: end, text: begun, start: start + begun.length, end: start + begun.length };
}

/**
 * A mark written with its blank behind the one that the line began with by itself takes that one's place: who writes a line as
 * it is printed writes its mark too. Brackets (`┌ └`) stand behind a mark. Null where no mark was written twice.
 */
export function retypeMark({ text, start, end }: Selection): Edit | null {
  const from = beginningOfLine(text, start);
  const twice = /^([ \t\u3000]*)(\S) (\S)$/.exec(text.slice(from, start));
  if (twice === null || start !== end) return null;
  const [, indent = '', before = '', written = ''] = twice;
  if (!isBareMark(before) || !isBareMark(written) || '┌├└│'.includes(written)) return null;
  const begun = `${indent}${written} `;
  return { from, to: start, text: begun, start: from + begun.length, end: from + begun.length };
}

function shifted(line: string, by: 1 | -1, others: readonly string[]): string {
  const level = levelOf(line);
  const next = Math.min(DEEPEST, Math.max(0, level + by));
  const rest = line.trimStart();
  const mark = markOf(rest);
  if (mark === null) return INDENT.repeat(next) + rest;
  const isOwn = mark === LEVEL_MARKS[LEVELS[level]!];
  const isUsual = isOwn || mark === usualMark(others, level);
  const become = isUsual ? (usualMark(others, next) ?? (isOwn ? LEVEL_MARKS[LEVELS[next]!] : mark)) : mark;
  return INDENT.repeat(next) + become + rest.slice(mark.length);
}

/** The mark that a text has at a level; null where no line stands there. */
function usualMark(lines: readonly string[], level: number): string | null {
  for (const line of lines) {
    const mark = levelOf(line) === level ? markOf(line.trimStart()) : null;
    // A heading, a note, a bracket and a number are no marks of a level.
    if (mark !== null && !/[□■※┌├└\d가-힣①-⑳]/.test(mark)) return mark;
  }
  return null;
}

function markOf(plain: string): string | null {
  return readMark(plain)?.mark ?? (isBareMark(plain.trim()) ? plain.trim() : null);
}

function levelOf(line: string): number {
  const indent = /^[ \t\u3000]*/.exec(line)![0];
  const width = [...indent].reduce((sum, sign) => sum + (sign === ' ' ? 1 : INDENT.length), 0);
  return Math.min(DEEPEST, Math.ceil(width / INDENT.length));
}

function nearestFirst(above: string, below: string): readonly string[] {
  return [...above.split('\n').reverse(), ...below.split('\n')];
}

/** From the beginning of the first selected line to the end of the last. */
function linesAround({ text, start, end }: Selection): { readonly from: number; readonly to: number } {
  const from = beginningOfLine(text, start);
  // A selection that ends at the beginning of a line does not reach into it.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  return { from, to: endOfLine(text, last) };
}

function beginningOfLine(text: string, from: number): number {
  return from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
