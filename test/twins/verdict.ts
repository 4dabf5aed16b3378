import { CATALOGUE } from '../../src/functions/catalogue/index';
import type { FunctionId } from '../../src/functions/parameterNames';
import { described, outcomeOf } from './agreement';
import type { TwinCalls } from './book';

/** What became of the calls of a function. */
export interface Verdict {
  /** Calls whose twin came to what the function answers. */
  equal: number;
  /** Calls that the function refuses, naming the cell. */
  refused: number;
  /** The others, told for people. */
  readonly different: string[];
}

/** The functions that have a native twin over any cells; that of FIGURE reads the workbook's own tables. */
export const TWINNED = CATALOGUE.filter(({ id, twin }) => twin !== null && id !== 'FIGURE').map(
  ({ id }) => id as FunctionId,
);

/** Judges what an engine made of calls; a call that it was not given has no value. */
export function judge(
  sets: readonly TwinCalls[],
  values: readonly (readonly unknown[])[],
): Record<string, Verdict> {
  const verdicts = Object.fromEntries(
    TWINNED.map((id): [string, Verdict] => [id, { equal: 0, refused: 0, different: [] }]),
  );
  sets.forEach(({ cases }, set) =>
    cases.forEach((call, index) => {
      const computed = values[set]?.[index];
      if (computed === undefined) return;
      const verdict = verdicts[call[0]]!;
      const outcome = outcomeOf(call, computed);
      if (outcome === 'different') verdict.different.push(described(call, computed));
      else verdict[outcome]++;
    }),
  );
  return verdicts;
}

/** How many calls came out equal. */
export function equalOnes(...judged: readonly Record<string, Verdict>[]): number {
  return judged.flatMap((verdicts) => Object.values(verdicts)).reduce((sum, { equal }) => sum + equal, 0);
}
