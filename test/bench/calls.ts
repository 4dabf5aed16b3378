/** Scalar calls, and the text engines over many lines, as Excel calls them: `npm run bench`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionId } from '../../src/functions/parameterNames';
import { calculate } from '../../src/functions/registry';
import { timed } from './compare';

const SCALAR_CALLS = 10_000;
const LINES = 100_000;

const file = path.join(__dirname, '../data/quantities-sentences.tsv');
const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split('\t')[0] || []);
/** As many lines as asked for, no two alike. */
const lines = Array.from({ length: LINES }, (_, n) => `${sentences[n % sentences.length]} 외 ${n}건`);
const moneys = lines.map((_, n) => `${n}억 ${n % 10_000}만 ${n % 10}천원`);
const periods = lines.map(
  (_, n) => `2007. ${(n % 9) + 1}. ${(n % 27) + 1}. ~ ${(n % 9) + 2}. ${(n % 28) + 1}.`,
);
/** As Excel hands it over: another array a call. */
const table = () => Array.from({ length: 20 }, (_, n) => [`항목 ${n}`, n * 37]);

/** Milliseconds of the second run, when everything is compiled. */
function warm(work: () => void): number {
  work();
  return timed(work);
}

function called(id: FunctionId, count: number, args: (index: number) => readonly unknown[]): number {
  return warm(() => {
    for (let index = 0; index < count; index++) calculate(id, args(index));
  });
}

/** What stands for the least that can be done with a line: its digits are found. */
const found = warm(() => lines.forEach((line) => line.match(/\d+/g)));

const scalars: [FunctionId, (index: number) => readonly unknown[]][] = [
  ['EXECRATE', (n) => [n, 10_000, 1]],
  ['ACHIEVEMENT', (n) => [n, 9_000, '하향차감', null, 1]],
  ['ELAPSED', (n) => [39083, 39447, 39083 + (n % 364)]],
  ['EXECSTATUS', (n) => [n / SCALAR_CALLS, 0.5]],
  ['MONEYTEXT', (n) => [n * 1000, '한글']],
];
console.log(`${SCALAR_CALLS.toLocaleString('en')} scalar calls`);
console.table(scalars.map(([id, args]) => ({ function: id, ms: rounded(called(id, SCALAR_CALLS, args)) })));

const texts: [FunctionId, (index: number) => readonly unknown[]][] = [
  ['MONEY', (n) => [moneys[n]]],
  ['PERIODSTART', (n) => [periods[n], 2007]],
  ['QUANTITIES', (n) => [lines[n]]],
  ['TEXTCHECK', (n) => [lines[n], table()]],
];
console.log(`${LINES.toLocaleString('en')} lines of text`);
const times = texts.map(([id, args]) => ({ id, time: called(id, LINES, args) }));
const quantities = times.find(({ id }) => id === 'QUANTITIES')!.time;
console.table(
  times.map(({ id, time }) => ({
    function: id,
    ms: rounded(time),
    'times finding the digits': rounded(time / found),
    'times QUANTITIES': rounded(time / quantities),
  })),
);

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
