import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../domain/moneyUnit';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { useWords } from '../session/SessionContext';
import { showMoney, showRate, showWon } from './showFigure';
import { Spoken } from './Spoken';
import { totalOf } from './total';

const useStyles = makeStyles({
  total: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface TotalLineProps {
  readonly programmes: readonly ProgrammeRow[];
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** 합계 of the programmes listed: its rate with the sum that it is of, and what was left out. */
export function TotalLine({ programmes, unit, decimals }: TotalLineProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { total, rated, toLookAt } = totalOf(programmes);
  const words = (show: typeof showWon): string =>
    [
      `${t('figure.currentBudget')} ${show(total.budget)}`,
      `${t('figure.spent')} ${show(total.spent)}`,
      `${t('figure.executionRate')} ${showRate(total.rate, decimals)}`,
    ].join(' · ') +
    (rated.programmes > 0
      ? ` ${t('list.rated', { count: rated.programmes, amount: show(rated.budget) })}`
      : '');
  return (
    <section className={styles.total} aria-label={t('list.total')}>
      <Text size={200}>
        <Spoken shown={words((amount) => showMoney(amount, unit))} whole={words(showWon)} />
        {toLookAt > 0 && ` · ${t('list.leftOut', { count: toLookAt })}`}
      </Text>
    </section>
  );
}
