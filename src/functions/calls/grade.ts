import { gradeOf } from '../../domain/grade';
import type { None } from '../../domain/kinds';
import { readAnyRate, readRate } from '../arguments/scalars';
import { readGradeSteps, type Grade } from '../arguments/gradeTable';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';

const [RATE, TABLE] = PARAMETER_NAMES.GRADE;

/** GRADE: the 등급 of a rate by 등급표. */
export function grade(rate: unknown, table: unknown): Grade | None {
  refuseLargeBlocks(table);
  const steps = readGradeSteps(table, TABLE);
  // Scores of 60 or 80 have bounds of 60 or 80.
  const isOfScores = steps.some(({ from }) => from > 10);
  return gradeOf(isOfScores ? readAnyRate(rate, RATE) : readRate(rate, RATE), steps);
}
