import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuantities } from './readQuantities';

interface Line {
  readonly line: string;
  readonly expected: readonly string[];
}

const FILES = [
  'quantities-other-offices.tsv',
  'quantities-further-offices.tsv',
  'quantities-press-releases.tsv',
];
const LINES: readonly Line[] = FILES.flatMap((file) =>
  readFileSync(join(__dirname, '../../../test/data', file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [line = '', quantities = ''] = row.split('\t');
      return { line, expected: quantities === '' ? [] : quantities.split('; ') };
    }),
);
const isReport = ({ line }: Line) => /^[-○※\d]/.test(line);
const withoutItem = (quantity: string) => quantity.replace(/^[^|]*\| /, '');

/** The share of quantities whose 항목 is the one a person names. */
function named(lines: readonly Line[]): number {
  const right = lines.map(({ line, expected }) => {
    const found = readQuantities(line).map(({ item, value, unit }) => `${item} | ${value} | ${unit}`);
    return expected.filter((quantity, index) => found[index] === quantity).length;
  });
  return sum(right) / sum(lines.map(({ expected }) => expected.length));
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('lines of other offices', () => {
  it.each(LINES)('$line', ({ line, expected }) => {
    const found = readQuantities(line).map(({ value, unit }) => `${value} | ${unit}`);
    expect(found).toEqual(expected.map(withoutItem));
  });

  it('have their quantities named as a person names them, in reports and nearly so in prose', () => {
    expect(named(LINES.filter(isReport))).toBeGreaterThanOrEqual(0.99);
    expect(named(LINES.filter((line) => !isReport(line)))).toBeGreaterThanOrEqual(0.95);
  });
});
