/**
 * The council's copy of a sheet of 100,000 × 10 cells with 1,000 calls of ours, against unzipping and zipping the same
 * file, each in a process of its own: `npm run bench`.
 *
 * As shipped, with its fingerprint. At most 1.5 times the time, and at most 400 MB at the peak.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type * as Copies from '../../src/ooxml/councilCopy';
import { cellsFrom } from '../../src/ooxml/writer/layout';
import type { NewCell } from '../../src/ooxml/writer/model';
import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';
import { builtAsShipped } from './asShipped';

const [ROWS, COLUMNS, CALLS] = [100_000, 10, 1_000];
const ROUNDS = 5;

type Work = (bytes: Uint8Array) => unknown;

/** `module`: the file that makes copies. */
const TASKS: Readonly<Record<string, (module: string) => Promise<Work>>> = {
  'unzip and zip': () => Promise.resolve((bytes) => zipSync(unzipSync(bytes))),
  'council copy, 값': (module) => copying(module, '값'),
  'council copy, 수식': (module) => copying(module, '수식'),
};

async function copying(module: string, mode: '값' | '수식'): Promise<Work> {
  const { councilCopy } = (await import(module)) as typeof Copies;
  return async (bytes) => (await councilCopy(bytes, { sheets: 'visible', mode })).fingerprint();
}

interface Measured {
  /** Of the fastest round, of the processor. */
  readonly milliseconds: number;
  /** At the peak, after the first round: one copy, as at the terminal. */
  readonly megabytes: number;
}

const [, script, task, file, module] = process.argv;
if (task === undefined) void compareTasks();
else void measure(task, readFileSync(file!), module!);

async function compareTasks(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'siljeok-'));
  try {
    const book = path.join(folder, 'book.xlsx');
    writeFileSync(book, bigBook());
    const module = await builtAsShipped('../../src/ooxml/councilCopy.ts');
    const results = Object.keys(TASKS).map((name) => ({ name, ...inOwnProcess(name, book, module) }));
    for (const { name, milliseconds, megabytes } of results) {
      const ratio = (milliseconds / results[0]!.milliseconds).toFixed(2);
      console.log(`${name}: ${milliseconds.toFixed(0)} ms, ratio ${ratio}, peak ${megabytes.toFixed(0)} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inOwnProcess(...[name, book, module]: readonly [string, string, string]): Measured {
  const output = execFileSync(process.execPath, ['--import', 'tsx', script!, name, book, module], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}

async function measure(task: string, bytes: Uint8Array, module: string): Promise<void> {
  const work = await TASKS[task]!(module);
  let milliseconds = Infinity;
  let megabytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await work(bytes);
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
    if (round === 0) megabytes = process.resourceUsage().maxRSS / 1024;
  }
  const measured: Measured = { milliseconds, megabytes };
  console.log(JSON.stringify(measured));
}

/** Names, amounts and dates, and a rate by our function in every hundredth row. */
function bigBook(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row): NewCell[] => {
    const at = row + 1;
    const cells = Array.from({ length: COLUMNS - 1 }, (_, column): NewCell =>
      column === 0 ? `사업 ${at % 5_000}` : at * 1_000 + column,
    );
    const call = `_xldudf_SILJEOK_EXECRATE(B${at},C${at})`;
    const rate = (at * 1_000 + 1) / (at * 1_000 + 2);
    return [...cells, at % (ROWS / CALLS) === 0 ? { formula: call, value: rate } : at];
  });
  return writeWorkbook({ sheets: [{ name: '집행', cells: cellsFrom('A1', rows) }] });
}
