/**
 * The council's copy of small workbooks – the fixtures, the samples and what files are named – against unzipping and zipping
 * each: `tsx test/bench/smallCopies.ts [file.xlsx …]`. As shipped, with its fingerprint. At most twice the time, by the median.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type * as Copies from '../../src/ooxml/councilCopy';
import { FIXTURES } from '../ooxml/fixtures';
import { asShipped } from './asShipped';

const ROUNDS = 30;
const SAMPLES = ['report-2007.xlsx', 'fictional-year.xlsx'];

interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function compareAll(): Promise<void> {
  const { councilCopy } = await asShipped<typeof Copies>('../../src/ooxml/councilCopy.ts');
  const files = [...SAMPLES.map((name) => path.join('samples', name)), ...process.argv.slice(2)];
  const books: readonly Book[] = [
    ...FIXTURES.map((fixture) => ({ name: fixture.name, bytes: fixture.build() })),
    ...files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) })),
  ];
  const ratios: number[] = [];
  for (const { name, bytes } of books) {
    const zipped = await fastest(() => zipSync(unzipSync(bytes)));
    const copied = await fastest(async () => (await councilCopy(bytes, ANY)).fingerprint());
    ratios.push(copied / zipped);
    const kilobytes = (bytes.length / 1024).toFixed(0);
    console.log(`${(copied / zipped).toFixed(2)}  ${zipped.toFixed(2)} ms  ${kilobytes} kB  ${name}`);
  }
  const median = ratios.sort((one, other) => one - other)[ratios.length >> 1]!;
  console.log(`${ratios.length} workbooks, median ratio ${median.toFixed(2)}`);
}

const ANY = { sheets: 'visible', accept: ['모두'] } as const;

/** Milliseconds of the fastest round. */
async function fastest(work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    await work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

void compareAll();
