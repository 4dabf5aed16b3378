import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDay, partsOf } from '../../domain/day';
import { NONE, type Day } from '../../domain/kinds';
import type { MoneyUnit } from '../../domain/moneyUnit';
import { quarterlyProgress, type QuarterProgress } from '../../domain/spendingPlan/progress';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { LedgerRows } from '../../workbook/rows/readRows';
import { showMoney, showRate } from '../programmes/showFigure';
import { useMoneyUnit, useRateDecimals } from '../app/PaneView';
import { useSessionState, useWords } from '../session/SessionContext';
import { ProgressLine } from './ProgressLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'end',
      verticalAlign: 'top',
      paddingBlock: tokens.spacingVerticalXXS,
      paddingInlineStart: tokens.spacingHorizontalS,
    },
    // Names keep whole; an amount gives way where all do not fit.
    '& th': { overflowWrap: 'break-word' },
    '& th:first-child': { textAlign: 'start', paddingInlineStart: 0 },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& tbody tr': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  until: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface QuarterlyProgressProps {
  readonly programme: ProgrammeRow;
  readonly ledger: LedgerRows;
}

/** 분기별 계획 대 실적 of a programme that has targets: a table, and the same as a line. */
export function QuarterlyProgress({ programme, ledger }: QuarterlyProgressProps): ReactNode {
  const { t, word } = useWords();
  const styles = useStyles();
  const unit = useMoneyUnit();
  const decimals = useRateDecimals();
  const referenceDate = useSessionState().book?.referenceDate ?? null;
  const year = programme.record.fiscalYear ?? yearOf(referenceDate ?? ledger.plans[0]?.record.date ?? null);
  if (ledger.plans.length === 0 || year === null) return null;
  const lines = quarterlyProgress(
    year,
    ledger.plans.map(({ record }) => record),
    ledger.payments.map(({ record }) => record),
    referenceDate,
  );
  return (
    <section className={styles.root} aria-label={t('progress.title')}>
      <Subtitle2 as="h2">{t('progress.title')}</Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('progress.quarter')}</th>
            {(['target', 'spent', 'rate'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`progress.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.quarter.name}>
              <th scope="row">
                {word(line.quarter.name)}
                {isRunning(line) && (
                  <Text size={200} className={styles.until}>
                    {t('progress.until', { day: formatDay(line.until!) })}
                  </Text>
                )}
              </th>
              <td title={showMoney(line.target, '원')}>{showMoney(line.target, unit)}</td>
              <td title={word(spentOf(programme, line, '원'))}>{word(spentOf(programme, line, unit))}</td>
              <td>
                {isToLookAt(programme, line) ? word(String(programme.spent)) : showRate(line.rate, decimals)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isToLookAt(programme, lines[0]!) && <ProgressLine lines={lines} />}
    </section>
  );
}

/** Rows that cannot be counted may belong to any quarter: what the programme shows for 집행액 stands for each. */
function isToLookAt({ spent }: ProgrammeRow, { until }: QuarterProgress): boolean {
  return until !== null && typeof spent === 'string' && spent !== NONE;
}

function spentOf(programme: ProgrammeRow, line: QuarterProgress, unit: MoneyUnit): string {
  return isToLookAt(programme, line) ? String(programme.spent) : showMoney(line.spent, unit);
}

function isRunning({ quarter, until }: QuarterProgress): boolean {
  return until !== null && until < quarter.end;
}

function yearOf(day: Day | null): number | null {
  return day === null ? null : partsOf(day).year;
}
