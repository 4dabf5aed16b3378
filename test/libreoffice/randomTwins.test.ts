import { readTwins, valuesOf, withCalls, writeTwins } from '../twins/book';
import { isForLibreOffice } from '../twins/coverage';
import { LEAST_EQUAL, randomSheets } from '../twins/randomSheets';
import { equalOnes, judge, TWINNED, type Verdict } from '../twins/verdict';
import { convert } from './libreOffice';

/** Saved beside every formula: where it is still there, LibreOffice has not calculated. */
const STALE = '계산 전';

describe('the native twins of random calls, in LibreOffice', () => {
  let judged: Record<string, Verdict>;

  beforeAll(() => {
    const sets = randomSheets();
    const sheets = readTwins(convert(writeTwins(sets, STALE), 'xlsx')).map((sheet, set) =>
      withCalls(sheet, (call) => isForLibreOffice(sets[set]!.cases[call]!)),
    );
    const values = sheets.map((sheet) =>
      valuesOf(sheet, ({ value }) => (typeof value === 'object' ? value.error : value)),
    );
    expect(values.flat()).not.toContain(STALE);
    judged = judge(sets, values);
  }, 300_000);

  it.each(TWINNED)('%s: come to what the function answers, or it says which cell is wrong', (id) => {
    expect(judged[id]!.different).toEqual([]);
    expect(judged[id]!.equal).toBeGreaterThan(0);
  });

  it('come to values for 5,000 calls and more', () => {
    expect(equalOnes(judged)).toBeGreaterThanOrEqual(LEAST_EQUAL);
  });
});
