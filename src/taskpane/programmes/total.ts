import { NONE, type None, type Won } from '../../domain/kinds';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp, type Rollup } from '../../domain/rollup';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { Figure } from '../../workbook/tables/cells';

/** 합계 of the programmes listed, made from what their rows show by the rule of ROLLUP. */
export function totalOf(programmes: readonly ProgrammeRow[]): Pick<Rollup, 'total' | 'missing'> {
  return rollUp(
    programmes.map(({ record }) => ({ ...record, isBudgeted: record.category !== '비예산' })),
    programmes.map(({ currentBudget, spent }) => ({
      budget: countable(currentBudget),
      spent: countable(spent),
    })),
    null,
    DEFAULT_MARGINS,
  );
}

/** A figure that has to be looked at first is in no sum. */
function countable(figure: Figure<Won>): Won | None {
  return typeof figure === 'string' ? NONE : figure;
}
