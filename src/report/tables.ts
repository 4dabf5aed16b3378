import { formatDay } from '../domain/day';
import { NONE, type Day, type None, type Won } from '../domain/kinds';
import type { LookAt } from '../domain/lookAt';
import { WON_PER_UNIT } from '../domain/moneyUnit';
import { formatNumber } from '../domain/numberText';
import { isLeftOut } from '../domain/rollupTotal';
import { missedBy, roundedParts } from '../domain/roundedParts';
import { formatWon } from '../domain/money';
import { reportTexts } from '../i18n/ko/reportTexts';
import { cell, figureCell, headerRow, note, type Block, type ProgrammeItem, type TableCell } from './blocks';
import type { ReportFigures } from './figures';
import { printedAmount, printedNumber, printedRate } from './printedFigures';
import type { ReportSettings } from './reportSettings';
import type { RollupLine } from '../domain/rollupLine';

/** 총괄표: what each programme has, has spent and has left, its rate with what it is of, and where it stands. */
export function summaryBlocks(
  { rollup, toLookAt }: ReportFigures,
  settings: ReportSettings,
  referenceDate: Day | null,
): readonly Block[] {
  const { lines, total, missing, untargeted } = rollup;
  if (lines.length === 0) return [];
  const { unit, decimals } = settings;
  const words = reportTexts.summary;
  const budgets = amountTexts(lines, (line) => withoutBudget(line, line.budget), settings);
  const spent = amountTexts(lines, (line) => line.spent, settings);
  const remaining = amountTexts(lines, (line) => withoutBudget(line, line.remaining), settings);
  const hasTargets = lines.some(({ target }) => target !== NONE);
  const against = hasTargets
    ? { column: 7, name: words.targetRate, isLine: false }
    : { column: 6, name: words.elapsed, isLine: false };
  const isApart = [budgets, spent, remaining].some(({ missed }) => missed);
  const figuresOfTotal = [
    ['예산현액', printedAmount(total.budget, unit), total.budget],
    ['집행액', printedAmount(total.spent, unit), total.spent],
    ['집행잔액', printedAmount(total.remaining, unit), total.remaining],
    ['집행률', printedRate(total.rate, decimals), total.rate],
  ] as const;
  return [
    {
      kind: 'table',
      unit: reportTexts.unit({ unit }),
      headerRows: 1,
      hasTotal: true,
      rows: [
        headerRow([
          words.programme,
          words.department,
          words.budget,
          words.spent,
          words.remaining,
          words.rate,
          words.elapsed,
          ...(hasTargets ? [words.targetRate] : []),
          words.status,
        ]),
        ...lines.map(({ programme: { number, name, department }, rate, elapsed, targetRate, status }, at) => {
          const figure = (item: ProgrammeItem, text: string): TableCell =>
            figureCell(text, { of: 'programme', number, item });
          return [
            cell(name),
            cell(department, 'center'),
            figure('예산현액', budgets.texts[at]!),
            figure('집행액', spent.texts[at]!),
            figure('집행잔액', remaining.texts[at]!),
            figure('집행률', printedRate(rate, decimals)),
            figure('기간경과율', printedRate(elapsed, decimals)),
            ...(hasTargets ? [figure('목표집행률', printedRate(targetRate, decimals))] : []),
            figure('집행상태', status),
          ];
        }),
        [
          cell(reportTexts.total, 'center'),
          cell(''),
          ...figuresOfTotal.map(([item, text, value]) => figureCell(text, { of: 'total', item, value })),
          cell(NONE, 'center'),
          ...(hasTargets
            ? [
                figureCell(printedRate(total.targetRate, decimals), {
                  of: 'total',
                  item: '목표집행률',
                  value: total.targetRate,
                }),
              ]
            : []),
          cell(''),
        ],
      ],
      chart: {
        title: hasTargets ? reportTexts.charts.ratesByTarget : reportTexts.charts.ratesByElapsed,
        form: 'bars',
        categories: reportTexts.charts.programmes,
        values: reportTexts.charts.rates,
        series: [{ column: 5, name: words.rate, isLine: false }, against],
      },
    },
    note(reportTexts.rateBasis({ day: dayText(referenceDate) })),
    note(reportTexts.elapsedBasis),
    ...(hasTargets ? [note(reportTexts.targetBasis)] : []),
    ...(missing.programmes === 0
      ? []
      : [
          note(
            reportTexts.missingEntries({
              count: missing.programmes,
              amount: formatWon(missing.budget),
            }),
          ),
        ]),
    ...(!hasTargets || untargeted.programmes === 0
      ? []
      : [
          note(
            reportTexts.untargeted({ count: untargeted.programmes, amount: formatWon(untargeted.budget) }),
          ),
        ]),
    ...toLookAt
      .filter(({ table }) => table !== '지표' && table !== '측정')
      .map((one) => note(reportTexts.toLookAt(one))),
    ...(isApart
      ? [note(settings.rounding === '조정' ? reportTexts.roundedTogether : reportTexts.roundedApart)]
      : []),
  ];
}

/** A programme without a budget has none, rather than 0 won; what stands there all the same is shown. */
function withoutBudget({ programme }: RollupLine, amount: Won | None | LookAt): Won | None | LookAt {
  return programme.isBudgeted === false && amount === 0 ? NONE : amount;
}

/** The amounts of a column as printed, and whether the rounded ones miss the rounded 합계, which leaves out what is 확인. */
function amountTexts(
  lines: readonly RollupLine[],
  amountOf: (line: RollupLine) => Won | None | LookAt,
  { unit, rounding }: ReportSettings,
): { readonly texts: readonly string[]; readonly missed: boolean } {
  const isCounted = (line: RollupLine) => typeof amountOf(line) === 'number' && !isLeftOut(line);
  const counted = lines.filter(isCounted).map((line) => (amountOf(line) as Won) / WON_PER_UNIT[unit]);
  const missed = missedBy(counted) !== 0;
  const adjusted = missed && rounding === '조정' ? [...roundedParts(counted)] : null;
  const texts = lines.map((line) =>
    adjusted !== null && isCounted(line)
      ? formatNumber(adjusted.shift()!)
      : printedAmount(amountOf(line), unit),
  );
  return { texts, missed };
}

/** 성과지표표: what was aimed at and reached, and the weighted total. */
export function indicatorBlocks(
  { scorecard: { lines, total, excluded }, toLookAt }: ReportFigures,
  { decimals }: ReportSettings,
  referenceDate: Day | null,
): readonly Block[] {
  if (lines.length === 0) return [];
  const words = reportTexts.indicators;
  return [
    {
      kind: 'table',
      unit: '',
      headerRows: 1,
      hasTotal: true,
      rows: [
        headerRow([words.name, words.unit, words.type, words.target, words.actual, words.rate, words.weight]),
        ...lines.map(({ indicator, target, actual, rate }) => {
          const key = indicator.number;
          return [
            cell(indicator.name),
            cell(indicator.unit, 'center'),
            cell(indicator.type, 'center'),
            figureCell(printedNumber(target), { of: 'indicator', key, item: '목표' }),
            figureCell(printedNumber(actual), { of: 'indicator', key, item: '실적' }),
            figureCell(printedRate(rate, decimals), { of: 'indicator', key, item: '달성률' }),
            figureCell(printedNumber(indicator.weight), { of: 'indicator', key, item: '가중치' }),
          ];
        }),
        [
          cell(words.total, 'center'),
          cell(''),
          cell(''),
          cell(''),
          cell(''),
          figureCell(printedRate(total.rate, decimals), { of: 'indicators', item: '달성률' }),
          figureCell(printedNumber(total.weight), { of: 'indicators', item: '가중치' }),
        ],
      ],
      chart: {
        title: reportTexts.charts.achievement,
        form: 'bars',
        categories: reportTexts.charts.indicators,
        values: words.rate,
        series: [{ column: 5, name: words.rate, isLine: false }],
      },
    },
    note(reportTexts.achievementBasis({ day: dayText(referenceDate) })),
    ...(excluded === 0 ? [] : [note(reportTexts.excludedIndicators({ count: excluded }))]),
    ...toLookAt
      .filter(({ table }) => table === '지표' || table === '측정')
      .map((one) => note(reportTexts.toLookAt(one))),
  ];
}

const SLOW_STATES: readonly string[] = ['부진', '지연', '보류'];

/** 부진사업: programmes whose spending lies behind, or that are said to be late, with 사유 and 대책. */
export function slowBlocks(
  { programmes, rollup }: ReportFigures,
  { decimals }: ReportSettings,
): readonly Block[] {
  const words = reportTexts.slow;
  const slow = programmes.flatMap(({ record }, at) => {
    const { status, rate } = rollup.lines[at]!;
    const states = [record.progress, status === '부진' ? status : ''].filter((state) =>
      SLOW_STATES.includes(state),
    );
    return states.length === 0 ? [] : [{ record, rate, state: [...new Set(states)].join('·') }];
  });
  if (programmes.length === 0) return [];
  if (slow.length === 0) return [note(words.none)];
  return [
    {
      kind: 'table',
      unit: '',
      headerRows: 1,
      hasTotal: false,
      rows: [
        headerRow([words.programme, words.status, words.rate, words.reason, words.measure]),
        ...slow.map(({ record: { number, name, reason, measure }, rate, state }) => [
          cell(name),
          cell(state, 'center'),
          figureCell(printedRate(rate, decimals), { of: 'programme', number, item: '집행률' }),
          cell(reason === '' ? NONE : reason),
          cell(measure === '' ? NONE : measure),
        ]),
      ],
    },
  ];
}

function dayText(day: Day | null): string {
  return day === null ? '' : formatDay(day);
}
