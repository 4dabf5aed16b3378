import { NONE, type Won } from '../../domain/kinds';
import { LOOK_AT } from '../../domain/lookAt';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp, type Rollup } from '../../domain/rollup';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';

/** 합계 of programmes, and what stands behind its rate. */
export interface ListTotal extends Pick<Rollup, 'total'> {
  /** Budgeted programmes with entries: the denominator of its 집행률. */
  readonly rated: { readonly programmes: number; readonly budget: Won };
  /** Programmes that show 확인: left out of the sums. */
  readonly toLookAt: number;
}

/** 합계 of the programmes listed, made from what their rows show by the rule of ROLLUP. */
export function totalOf(programmes: readonly ProgrammeRow[]): ListTotal {
  const { lines, total } = rollUp(
    programmes.map(({ record, executionRate }) => ({
      ...record,
      isBudgeted: record.category !== '비예산' && (executionRate === LOOK_AT ? LOOK_AT : true),
    })),
    programmes.map(({ currentBudget, spent }) => ({ budget: currentBudget, spent })),
    null,
    DEFAULT_MARGINS,
  );
  const isLeftOut = ({ rate, remaining }: (typeof lines)[number]): boolean =>
    rate === LOOK_AT || remaining === LOOK_AT;
  const rated = lines.filter(
    (line) => !isLeftOut(line) && line.programme.isBudgeted === true && line.spent !== NONE,
  );
  const sum = rated.reduce((all, { budget }) => all + (typeof budget === 'number' ? budget : 0), 0);
  return {
    total,
    rated: { programmes: rated.length, budget: sum as Won },
    toLookAt: lines.filter(isLeftOut).length,
  };
}
