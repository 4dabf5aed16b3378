import fc from 'fast-check';
import type { FunctionId } from '../parameterNames';
import { hostileArguments, withZeros } from '../testing/hostile';
import { call, ExcelError } from '../testing/runtime';

/** The functions that docs/limits.md does not list among those that differ. */
const SAME_EITHER_WAY: readonly FunctionId[] = [
  'ELAPSED',
  'BASIS',
  'PERIODSTART',
  'PERIODEND',
  'PERIODTEXT',
  'QUANTITIES',
  'QUANTITY',
  'TEXTCHECK',
  'REPORTLINES',
];

/** What the cell shows; the text of an error may tell a 0 that came in. */
const shown = (value: unknown) => (value instanceof ExcelError ? value.code : value);

describe('an empty cell', () => {
  it.each(SAME_EITHER_WAY)('is the same to %s whether it arrives as null or as 0', (id) => {
    fc.assert(
      fc.property(hostileArguments(id), (args) => {
        expect(shown(call(id, ...withZeros(args)))).toEqual(shown(call(id, ...args)));
      }),
      { numRuns: 2_000 },
    );
  });
});
