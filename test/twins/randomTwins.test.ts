import type { FunctionId } from '../../src/functions/parameterNames';
import { readTwins, withCalls, writeTwins } from './book';
import { engineFor, type Engine } from './coverage';
import { calculated } from './engine';
import { openInIronCalc } from './ironCalc';
import { LEAST_EQUAL, randomSheets, TAKEN } from './randomSheets';
import { openInUniver } from './univer';
import { equalOnes, judge, TWINNED, type Verdict } from './verdict';

/*
 * The functions against their native twins, over thousands of random calls: the twins are written into an .xlsx file,
 * read by an independent reader and computed by engines that are not ours. See docs/decisions/twin-engines.md.
 */
const LEAST_OF_EACH = 150;

describe('the native twins of random calls', () => {
  const judged = {} as Record<Engine, Record<string, Verdict>>;

  beforeAll(async () => {
    const sets = randomSheets();
    const sheets = readTwins(writeTwins(sets));
    const sheetsFor = (engine: Engine) =>
      sheets.map((sheet, set) => withCalls(sheet, (call) => engineFor(sets[set]!.cases[call]!) === engine));
    judged.univer = judge(sets, await calculated(openInUniver, sheetsFor('univer')));
    judged.ironCalc = judge(sets, await calculated(openInIronCalc, sheetsFor('ironCalc')));
  }, 300_000);

  it('are of every function that has one', () => {
    expect(Object.keys(TAKEN).sort()).toEqual([...TWINNED].sort());
  });

  it.each(TWINNED)(
    '%s: come to what the function answers, or it says which cell is wrong',
    (id: FunctionId) => {
      const { univer, ironCalc } = judged;
      expect([...univer[id]!.different, ...ironCalc[id]!.different]).toEqual([]);
      expect(univer[id]!.equal).toBeGreaterThan(LEAST_OF_EACH);
    },
  );

  it('come to values for 5,000 calls and more, numbers spelled in different ways among them', () => {
    expect(equalOnes(judged.univer, judged.ironCalc)).toBeGreaterThanOrEqual(LEAST_EQUAL);
    for (const id of ['BUDGET', 'SPENT']) expect(judged.ironCalc[id]!.equal).toBeGreaterThan(50);
  });
});
