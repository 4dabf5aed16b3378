import { cellsOf, readRow, rowOf } from './cells';
import { LEVEL_MARKS, LEVELS, NO_MARK, type Level, type LineForm, type SectionLine } from './line';
import { isBareMark, readMark } from './marks';
import { INDENT } from './print';

/** A line of a section with its place in the text, from 0. */
export interface WrittenLine extends SectionLine {
  readonly at: number;
}

/** `---` below the head of a table, or above a table without one. */
const RULE = /^:?-{3,}:?$/;
const TAB_WIDTH = INDENT.length;
/** A line break within a line (Alt+Enter in a cell). */
export const LINE_BREAK = '⏎';

/**
 * The lines of a section as it is written: a line each, its level by the blanks before it (two a level, one is enough),
 * its mark as it stands. Rows of a table have ` | ` or tabs between their cells; the first of a run is its head, or
 * those above `---`. Blank lines, rules and marks without a text are none.
 */
export function readSection(text: string): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let run: Row[] = [];
  let ruleAt: number | null = null;

  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = raw
      .normalize('NFC')
      .replace(/[\u00a0\u200b\ufeff]/g, ' ')
      .replace(/(?<=^\s*)⏎[\s⏎]*|⏎[\s⏎]*$/g, '');
    if (line.trim() === '') return endRun();
    const cells = readRow(line, run.length > 0);
    if (isRule(line)) {
      if (ruleAt !== null) endRun();
      ruleAt = run.length;
      return;
    }
    if (cells !== null) {
      run.push({ at, level: levelOf(line.replaceAll('\t', '')), cells: cells.map(trimmed) });
      return;
    }
    endRun();
    const plain = trimmed(line);
    if (!isBareMark(plain)) lines.push({ at, ...sentence(plain, levelOf(line)) });
  });
  endRun();
  return lines;

  function endRun(): void {
    lines.push(...rowsOf(run, ruleAt ?? 1));
    run = [];
    ruleAt = null;
  }
}

interface Row {
  readonly at: number;
  readonly level: Level;
  readonly cells: readonly string[];
}

function rowsOf(run: readonly Row[], heads: number): WrittenLine[] {
  return run.map(({ at, level, cells }, index) => {
    const form: LineForm = index < heads ? '표머리' : '표행';
    return { at, level, mark: '', form, text: brokenAgain(settled(rowOf(cells))) };
  });
}

/** A cell pasted with tabs may hold bars of its own: they part it. */
function settled(row: string): string {
  const next = rowOf(cellsOf(row).map(trimmed));
  return next === row ? row : settled(next);
}

function sentence(plain: string, level: Level): SectionLine {
  const marked = readMark(plain);
  if (marked === null) return { level, mark: NO_MARK, form: '글', text: brokenAgain(plain) };
  const mark = marked.mark === LEVEL_MARKS[level] ? '' : marked.mark;
  return { level, mark, form: '글', text: brokenAgain(marked.text) };
}

function brokenAgain(text: string): string {
  return text.replaceAll(LINE_BREAK, '\n');
}

function isRule(line: string): boolean {
  const written = line
    .split(/[|\t]/)
    .map(trimmed)
    .filter((cell) => cell !== '');
  return written.length > 0 && written.every((cell) => RULE.test(cell));
}

function trimmed(text: string): string {
  return text.replace(/^[\s⏎]+|[\s⏎]+$/g, '');
}

function levelOf(line: string): Level {
  let width = 0;
  for (const sign of line) {
    if (sign === '\t' || sign === '\u3000') width += TAB_WIDTH;
    else if (/\s/.test(sign)) width += 1;
    else break;
  }
  return LEVELS[Math.min(Math.ceil(width / INDENT.length), LEVELS.length - 1)]!;
}
