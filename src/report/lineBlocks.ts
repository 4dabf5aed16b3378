import { NONE } from '../domain/kinds';
import { cellsOf } from '../domain/sections/cells';
import { LEVEL_MARKS, NO_MARK, type Area } from '../domain/sections/line';
import type { ReportLine } from '../domain/sections/print';
import type { Block } from './blocks';
import { innerTable, type InnerRow } from './innerTable';
import type { ReportTables } from './reportTables';

/** The lines of one part of a programme, or of the office where the number is null, by 순서. */
export function sectionOf(tables: ReportTables, number: string | null, area: Area): readonly ReportLine[] {
  const placeOf = ({ order }: ReportLine) => (order === NONE || order === 0 ? Number.MAX_VALUE : order);
  return tables
    .linesOf(number)
    .filter(({ record }) => record.area === area && record.text !== '')
    .map(({ record }): ReportLine => ({
      area,
      order: record.order ?? NONE,
      level: (record.level === '' ? '1' : record.level) as ReportLine['level'],
      mark: record.mark,
      form: (record.form === '' ? '글' : record.form) as ReportLine['form'],
      text: record.text,
    }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** 표식 of a line as it is printed; '' where it has none. */
export function markOf({ level, mark }: ReportLine): string {
  if (mark === NO_MARK) return '';
  return mark === '' ? LEVEL_MARKS[level] : mark;
}

/** The lines of a section as blocks: rows of a table that follow one another are one table. */
export function lineBlocks(lines: readonly ReportLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: InnerRow[] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push(innerTable(rows));
    rows = [];
  };
  for (const line of lines) {
    if (line.form === '글') {
      closeTable();
      blocks.push({ kind: 'line', level: Number(line.level), mark: markOf(line), text: line.text });
      continue;
    }
    const isHeader = line.form === '표머리';
    if (isHeader && rows.at(-1)?.isHeader === false) closeTable();
    rows.push({ cells: cellsOf(line.text), isHeader });
  }
  closeTable();
  return blocks;
}
