import { LEDGERS, MEASUREMENT_KINDS } from '../../domain/lookAt';
import { readFigures } from '../../domain/measurements';
import { scoreIndicators, type Scorecard } from '../../domain/scorecard';
import { functionSentences } from '../../i18n/ko/functions';
import { readCap, readDate, readText } from '../arguments/scalars';
import { readLedger } from '../arguments/blocks';
import { ledgerRowsToLookAt, rowsToLookAt } from '../arguments/lookAtLines';
import { readIndicators } from '../arguments/indicatorRows';
import { readKey } from '../arguments/keys';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';

const [INDICATORS, MEASUREMENTS, REFERENCE_DATE, PROGRAMME, CAP] = PARAMETER_NAMES.SCORECARD;

/** Header of what SCORECARD spills. */
export const SCORECARD_COLUMNS = [
  '지표번호',
  '지표명',
  '단위',
  '유형',
  '목표',
  '실적',
  '달성률',
  '가중치',
] as const;

/** SCORECARD: a row for each indicator, and the weighted total. */
export function scorecard(
  indicatorTable: unknown,
  measurements: unknown,
  referenceDate: unknown,
  programme: unknown,
  capArgument: unknown,
): (string | number)[][] {
  refuseLargeBlocks(indicatorTable, measurements);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const onlyProgramme = readKey(readText(programme, PROGRAMME), PROGRAMME);
  const cap = readCap(capArgument, CAP);
  const ledger = readLedger(measurements, MEASUREMENTS, LEDGERS.measurements);
  const { indicators, keys, listed, toLookAt } = readIndicators(indicatorTable, INDICATORS, onlyProgramme);
  const figures = readFigures(ledger.rows, ledger.positions, keys, MEASUREMENT_KINDS, day, listed);
  return laidOut(scoreIndicators(indicators, figures.of, cap), [
    ...rowsToLookAt(INDICATORS, toLookAt),
    ...ledgerRowsToLookAt(ledger, figures.toLookAt),
  ]);
}

function laidOut({ lines, total, excluded }: Scorecard, toLookAt: readonly string[]): (string | number)[][] {
  const note = excluded === 0 ? '' : functionSentences.excludedIndicators({ count: excluded });
  return [
    [...SCORECARD_COLUMNS],
    ...lines.map(({ indicator: { number, name, unit, type, weight }, target, actual, rate }) => [
      number,
      name,
      unit,
      type,
      target,
      actual,
      rate,
      weight,
    ]),
    ['종합', note, '', '', '', '', total.rate, total.weight],
    ...toLookAt.map((line) => [line, ...SCORECARD_COLUMNS.slice(1).map(() => '')]),
  ];
}
