import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMoney } from './money';

const TEXTS = readFileSync(join(__dirname, '../../test/data/money-texts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, string]);

describe('amounts as officials write them', () => {
  it.each(TEXTS)('%s', (text, expected) => {
    const money = readMoney(text);
    expect(money.ok ? String(money.value) : money.problem.code).toBe(expected);
  });
});
