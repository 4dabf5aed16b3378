import { formatDay } from '../domain/day';
import type { None, Won } from '../domain/kinds';
import { reportTexts } from '../i18n/ko/reportTexts';
import { cell, figureCell, headerRow, note, type Block, type PeriodItem } from './blocks';
import type { ReportFigures } from './figures';
import { printedAmount, printedRate } from './printedFigures';
import type { ReportSettings } from './reportSettings';

/** 기간별 집행 누계: what was to be spent, and was, up to the end of each period of 계획. */
export function periodBlocks(
  { periods }: ReportFigures,
  { unit, decimals }: ReportSettings,
): readonly Block[] {
  if (periods.length === 0) return [];
  const { heading, until: end, target, spent, rate, basis } = reportTexts.periods;
  return [
    { kind: 'heading', mark: '', text: heading },
    {
      kind: 'table',
      unit: reportTexts.unit({ unit }),
      headerRows: 1,
      hasTotal: false,
      rows: [
        headerRow([end, target, spent, rate]),
        ...periods.map(({ after, until, ...figures }) => {
          const place = { of: 'period', after, until } as const;
          const amount = (item: PeriodItem, value: Won | None) =>
            figureCell(printedAmount(value, unit), { ...place, item, value });
          const { target: planned, spent: paid, rateOfTarget: value } = figures;
          return [
            cell(formatDay(until), 'center'),
            amount('목표액', planned),
            amount('집행액', paid),
            figureCell(printedRate(value, decimals), { ...place, item: '목표대비', value }),
          ];
        }),
      ],
      chart: {
        title: reportTexts.charts.spending,
        form: 'columns',
        categories: end,
        values: reportTexts.charts.amounts({ unit }),
        series: [
          { column: 2, name: spent, isLine: false },
          { column: 1, name: target, isLine: true },
        ],
      },
    },
    note(basis),
  ];
}
