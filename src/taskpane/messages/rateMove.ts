import type { Problem, Rate } from '../../domain/kinds';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { Figure } from '../../workbook/tables/cells';
import { showRate } from '../programmes/showFigure';

/** 집행률 of a programme before something was done to its rows, for the notice that says what it did. */
export function rateBefore({ record, executionRate }: ProgrammeRow): Problem['params'] {
  return { programme: record.number, rate: executionRate };
}

/** What a thing done has done to 집행률: from the rate in its notice to the one that stands now; null where it is the same. */
export function rateMove(
  { params }: Problem,
  programmes: readonly ProgrammeRow[],
  decimals: number,
): { readonly programme: string; readonly before: string; readonly after: string } | null {
  const { programme: number, rate } = params;
  if (number === undefined || rate === undefined) return null;
  const programme = programmes.find(({ record }) => isSameProgramme(record.number, number));
  if (programme === undefined) return null;
  const { record, executionRate } = programme;
  const before = showRate(rate as Figure<Rate>, decimals);
  const after = showRate(executionRate, decimals);
  return after === before ? null : { programme: `${record.number} ${record.name}`, before, after };
}
