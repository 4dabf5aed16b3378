import { LOOK_AT } from '../../domain/lookAt';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp, type Rollup } from '../../domain/rollup';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';

/** 합계 of the programmes listed, made from what their rows show by the rule of ROLLUP. */
export function totalOf(programmes: readonly ProgrammeRow[]): Pick<Rollup, 'total' | 'missing'> {
  return rollUp(
    programmes.map(({ record, executionRate }) => ({
      ...record,
      isBudgeted: record.category !== '비예산' && (executionRate === LOOK_AT ? LOOK_AT : true),
    })),
    programmes.map(({ currentBudget, spent }) => ({ budget: currentBudget, spent })),
    null,
    DEFAULT_MARGINS,
  );
}
