import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from './day';
import type { Day } from './kinds';
import { readPeriod } from './period';

const TEXTS = readFileSync(join(__dirname, '../../test/data/period-texts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, string, string]);
const shown = (day: Day | null) => (day === null ? '-' : formatDay(day));

describe('periods as officials write them, in a report of 2007', () => {
  it.each(TEXTS)('%s', (text, start, end) => {
    const period = readPeriod(text, 2007);
    const { code } = period.ok ? { code: '' } : period.problem;
    expect(period.ok ? [shown(period.value.start), shown(period.value.end)] : [code, code]).toEqual([
      start,
      end,
    ]);
  });
});
