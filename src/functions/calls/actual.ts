import { NONE, type None } from '../../domain/kinds';
import { LEDGERS, MEASUREMENT_KINDS, type LookAt } from '../../domain/lookAt';
import { AGGREGATIONS, readFigures } from '../../domain/measurements';
import { readDate, readWord } from '../arguments/scalars';
import { readLedger, refuseRowsToLookAt } from '../arguments/blocks';
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
): (number | None | LookAt)[][] {
  refuseLargeBlocks(numbers, measurements);
  const indicators = readKeys(numbers, NUMBER);
  const ledger = readLedger(measurements, MEASUREMENTS, LEDGERS.measurements);
  const how = readWord(aggregation, AGGREGATION, AGGREGATIONS);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const kind = readWord(kindArgument, KIND, MEASUREMENT_KINDS);
  const figures = readFigures(ledger.rows, ledger.positions, indicators.keys, [kind], day);
  refuseRowsToLookAt(ledger, figures.toLookAt);
  const results = indicators.keys.map((_, indicator) => figures.of(indicator, kind, how));
  return spread<number | None | LookAt>(indicators, results, NONE);
}
