import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from './testing/runtime';

interface PublishedRate {
  readonly item: string;
  readonly function: string;
  readonly arg1: string;
  readonly arg2: string;
  readonly published_percent: string;
  readonly decimals: string;
  readonly verdict: string;
}

function readRates(): PublishedRate[] {
  const text = readFileSync(join(__dirname, '../../test/data/published-rates.csv'), 'utf8');
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])) as never);
}

const RATES = readRates().filter((rate) => rate.function === 'EXECRATE');
const printed = (rate: PublishedRate) =>
  (call('EXECRATE', Number(rate.arg1), Number(rate.arg2), Number(rate.decimals)) as number) * 100;

describe('the rates that governments printed', () => {
  const reproducible = RATES.filter(({ verdict }) => verdict === '일치');

  it('are all at hand', () => {
    expect(reproducible).toHaveLength(35);
  });

  it.each(reproducible)('$item: $arg1 ÷ $arg2 is $published_percent %', (rate) => {
    expect(printed(rate)).toBeCloseTo(Number(rate.published_percent), 9);
  });

  it("differ from ours only where the source's own figures do", () => {
    const differing = RATES.filter((rate) => Math.abs(printed(rate) - Number(rate.published_percent)) > 1e-9);
    expect(differing.every(({ verdict }) => verdict !== '일치')).toBe(true);
    expect(differing).toHaveLength(RATES.length - reproducible.length);
  });
});
