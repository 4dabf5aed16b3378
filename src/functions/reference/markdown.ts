import { partsOf } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { generalNumber } from '../formulaText';

const HOURS_A_DAY = 24;
const DATE_HEADER = /일자?$/;
const MARKUP = /[*_~<[\]]/g;

export type Rows = readonly (readonly (string | number)[])[];

/** Source code inside a line. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Text in which no sign means anything to Markdown. */
export function plain(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Rows that spill, under the letters of their columns. */
export function spilledTable(rows: Rows): string {
  return table(
    rows[0]!.map((_, column) => String.fromCharCode('A'.charCodeAt(0) + column)),
    rows.map((row) => row.map(shownValue)),
  );
}

/** A range with a header row; a serial under the header of a date is a date, as Excel reads it when pasted. */
export function rangeTable([header = [], ...rows]: Rows): string {
  return table(
    header.map(String),
    rows.map((row) =>
      row.map((cell, column) =>
        typeof cell === 'number' && DATE_HEADER.test(String(header[column]))
          ? dateText(cell)
          : shownValue(cell),
      ),
    ),
  );
}

/** One value as a cell shows it. */
export function shownValue(value: string | number): string {
  if (typeof value === 'number') return generalNumber(value);
  return value.startsWith(' ') ? code(value) : plain(value);
}

function dateText(serial: number): string {
  const { year, month, day } = partsOf(Math.floor(serial) as Day);
  const hour = Math.round((serial % 1) * HOURS_A_DAY);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return hour === 0 ? date : `${date} ${String(hour).padStart(2, '0')}:00`;
}

/** A bar would end the cell, in code too. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
