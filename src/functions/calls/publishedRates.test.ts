import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionId } from '../parameterNames';
import { call } from '../testing/runtime';

interface PublishedRate {
  readonly item: string;
  readonly function: string;
  readonly arg1: string;
  readonly arg2: string;
  readonly type: string;
  readonly published_percent: string;
  readonly decimals: string;
  readonly verdict: string;
}

function readRates(): PublishedRate[] {
  const text = readFileSync(join(__dirname, '../../../test/data/published-rates.csv'), 'utf8');
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])) as never);
}

const RATES = readRates();

/** The percent of the row's own call, to the decimals that were printed. */
function printed({ function: id, arg1, arg2, type, decimals }: PublishedRate): number {
  const kind = id === 'ACHIEVEMENT' ? [type, null] : [];
  const rate = call(id as FunctionId, Number(arg1), Number(arg2), ...kind, Number(decimals));
  return (rate as number) * 100;
}

describe('the rates that governments printed', () => {
  const [agreeing, others] = [
    RATES.filter(({ verdict }) => verdict === '일치'),
    RATES.filter(({ verdict }) => verdict !== '일치'),
  ];

  it('are all at hand', () => {
    expect([agreeing.length, others.length]).toEqual([57, 4]);
    expect([...new Set(agreeing.map((rate) => rate.function))].sort()).toEqual([
      'ACHIEVEMENT',
      'CHANGERATE',
      'EXECRATE',
    ]);
  });

  it.each(agreeing)('$item: $function($arg1, $arg2) is $published_percent %', (rate) => {
    expect(printed(rate)).toBeCloseTo(Number(rate.published_percent), 9);
  });

  it.each(others)("$item: $published_percent % is the source's own error", (rate) => {
    expect(printed(rate)).not.toBeCloseTo(Number(rate.published_percent), 9);
  });
});
