import { cellsOf, writtenRow } from './cells';
import type { SectionLine } from './line';
import { indentOf, printedLine } from './print';
import { LINE_BREAK } from './read';

/** A head of a table that is not told by being the first row. */
const RULE = '---';

/** A section as it is written in one text, a line each: what `readSection` takes for the same lines. */
export function sectionText(lines: readonly SectionLine[]): string {
  return tablesIn(lines)
    .flatMap((part, index, parts) => {
      const follows = index > 0 && parts[index - 1]!.isTable && part.isTable;
      return [...(follows ? [''] : []), ...(part.isTable ? tableText(part.lines) : part.lines.map(written))];
    })
    .join('\n');
}

interface Part {
  readonly isTable: boolean;
  readonly lines: SectionLine[];
}

/** Runs of sentences, and tables: heads, then rows. */
function tablesIn(lines: readonly SectionLine[]): readonly Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const isTable = line.form !== '글';
    const last = parts.at(-1);
    const isNext = line.form === '표머리' && last?.lines.at(-1)?.form === '표행';
    if (last && last.isTable === isTable && !isNext) last.lines.push(line);
    else parts.push({ isTable, lines: [line] });
  }
  return parts;
}

function tableText(rows: readonly SectionLine[]): string[] {
  const heads = rows.filter(({ form }) => form === '표머리').length;
  const texts = rows.map(written);
  return heads === 1 ? texts : [...texts.slice(0, heads), RULE, ...texts.slice(heads)];
}

function written(line: SectionLine): string {
  const onOneLine = { ...line, text: line.text.replace(/\r\n|\r|\n/g, LINE_BREAK) };
  const shown = line.form === '글' ? printedLine(onOneLine) : writtenRow(cellsOf(onOneLine.text));
  return indentOf(line.level) + shown.trim();
}
