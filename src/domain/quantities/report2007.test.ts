import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuantities } from './readQuantities';

const ROOT = join(__dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const rowsOf = (file: string) =>
  read(file)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

describe('the 2007 report', () => {
  const report = read('samples/report-2007.txt');
  const expected = rowsOf('test/data/report-2007-quantities.tsv').map(
    ([line, item, value, unit]) => `${line}: ${item} | ${value} | ${unit}`,
  );

  it('has every quantity found that a person lists, under its name, and none invented', () => {
    const found = report
      .split('\n')
      .flatMap((line, index) =>
        readQuantities(line).map(({ item, value, unit }) => `${index + 1}: ${item} | ${value} | ${unit}`),
      );
    expect(found).toEqual(expected);
  });

  it('reads the same in one piece as line by line', () => {
    const found = readQuantities(report).map(({ item, value, unit }) => `${item} | ${value} | ${unit}`);
    expect(found).toEqual(expected.map((row) => row.replace(/^\d+: /, '')));
  });
});

describe('sentences as officials write them', () => {
  const sentences = rowsOf('test/data/quantities-sentences.tsv').map(([sentence = '', quantities = '']) => ({
    sentence,
    quantities,
  }));

  it.each(sentences)('$sentence', ({ sentence, quantities }) => {
    const found = readQuantities(sentence).map(({ value, unit }) => `${value} ${unit}`);
    expect(found.join('; ')).toBe(quantities);
  });
});
