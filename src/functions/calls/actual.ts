import { NONE, type None } from '../../domain/kinds';
import { AGGREGATIONS, MEASUREMENT_KINDS } from '../../domain/measurements';
import { readDate, readWord } from '../arguments/scalars';
import { figuresOf, readMeasurements } from '../arguments/blocks';
import { readKeys, spread } from '../arguments/keys';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';

const [NUMBER, MEASUREMENTS, AGGREGATION, REFERENCE_DATE, KIND] = PARAMETER_NAMES.ACTUAL;

/** ACTUAL: 실적 or 목표 of one 지표번호, or of each in a range; `"-"` where no row lies before 기준일 or on it. */
export function actual(
  numbers: unknown,
  measurements: unknown,
  aggregation: unknown,
  referenceDate: unknown,
  kindArgument: unknown,
): (number | None)[][] {
  refuseLargeBlocks(numbers, measurements);
  const indicators = readKeys(numbers, NUMBER);
  const ledger = readMeasurements(measurements, MEASUREMENTS);
  const how = readWord(aggregation, AGGREGATION, AGGREGATIONS);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const kind = readWord(kindArgument, KIND, MEASUREMENT_KINDS);
  const figures = figuresOf(ledger, indicators.keys, [kind], day);
  const results = indicators.keys.map((_, indicator) => figures(indicator, kind, how));
  return spread<number | None>(indicators, results, NONE);
}
