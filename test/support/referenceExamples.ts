import { tokenize } from '@borgar/fx';
import { exampleValue } from '../../src/functions/catalogue/exampleValue';
import { dayOf } from '../../src/domain/day';

/** A formula of the reference page, and what the page says it gives: cells as they are printed. */
export interface ReferenceExample {
  readonly formula: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly shown: readonly (readonly string[])[];
}

/** What a cell without a number format has room for. */
const GENERAL_DIGITS = 10;

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly sentence: string };

type Table = readonly (readonly string[])[];

/** Ranges by name: header, then rows. */
type Ranges = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** The page's sample ranges, as Excel has them when a person has pasted them. */
export function readRanges(page: string): Ranges {
  return Object.fromEntries(
    tablesOf(page)
      .filter(({ lead }) => /^\*\*\S+표\*\*$/.test(lead))
      .map(({ lead, header, rows }) => [lead.slice(2, -2), [header, ...rows.map(pasted(header))]]),
  );
}

/** The page's formulas with the results it shows. */
export function readReference(page: string): readonly ReferenceExample[] {
  const ranges = readRanges(page);
  const example = (formula: string, shown: Table) => ({ formula, ...readCall(formula, ranges), shown });
  return tablesOf(page).flatMap(({ lead, header, rows }) => {
    if (header[0] === '수식') return rows.map(([formula = '', ...result]) => example(formula, [result]));
    const [, formula] = /^`(=.+)`의 결과:$/.exec(lead) ?? [];
    return formula === undefined ? [] : [example(formula, rows)];
  });
}

/** Every table with the line above it. */
function tablesOf(page: string) {
  return [...page.matchAll(/^(.*)\n\n((?:\|.*\n)+)/gm)].map(([, lead = '', text = '']) => ({
    lead,
    ...readTable(text),
  }));
}

/** Cells without code marks, escapes and escaped bars. */
function readTable(text: string): { readonly header: readonly string[]; readonly rows: Table } {
  const [header = [], , ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2, -2).split(/ \| /).map(readCell));
  return { header, rows };
}

function readCell(cell: string): string {
  const text = cell.replaceAll('\\|', '|').replaceAll('<br>', '\n');
  const [, source] = /^`([^`]*)`$/.exec(text) ?? [];
  return source ?? text.replace(/\\([*_~<[\]])/g, '$1');
}

/** What Excel makes of a pasted row; columns of numbers (번호) were given the text format first. */
const pasted =
  (header: readonly string[]) =>
  (row: readonly string[]): readonly (string | number)[] =>
    row.map((text, column) => {
      const [, year, month, day, hour] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):00)?$/.exec(text) ?? [];
      if (year !== undefined)
        return dayOf(Number(year), Number(month), Number(day))! + Number(hour ?? 0) / 24;
      const isNumber = text !== '' && !header[column]!.endsWith('번호') && !Number.isNaN(Number(text));
      return isNumber ? Number(text) : text;
    });

function readCall(formula: string, ranges: Ranges): { id: string; args: unknown[] } {
  const [, id = '', inside = ''] = /^=SILJEOK\.([A-Z0-9]+)\((.*)\)$/s.exec(formula) ?? [];
  const args = [''];
  let depth = 0;
  for (const { value } of tokenize(`=${inside}`).slice(1)) {
    depth += Number('({'.includes(value)) - Number(')}'.includes(value));
    if (value === ',' && depth === 0) args.push('');
    else args.push(`${args.pop()}${value}`);
  }
  return { id, args: args.map((argument) => ranges[argument] ?? exampleValue(argument)) };
}

/** An answer as the reference page prints it: rows of cells. */
export function shownAnswer(answer: Answer): readonly (readonly string[])[] {
  if (!answer.ok) return [[`\`${answer.error}\` ${answer.sentence}`]];
  const rows = Array.isArray(answer.value) ? (answer.value as unknown[][]) : [[answer.value]];
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? String(Number(cell.toPrecision(GENERAL_DIGITS))) : String(cell),
    ),
  );
}
