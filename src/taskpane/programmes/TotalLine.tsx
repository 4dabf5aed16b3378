import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { useWords } from '../session/SessionContext';
import { Figures } from './Figures';
import { showRate, showWon } from './showFigure';
import { totalOf } from './total';

const useStyles = makeStyles({
  total: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** 합계 of the programmes listed, with what its rate leaves out. */
export function TotalLine({ programmes }: { readonly programmes: readonly ProgrammeRow[] }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { total, missing } = totalOf(programmes);
  return (
    <section className={styles.total} aria-label={t('list.total')}>
      <Text weight="semibold">
        {t('list.total')} · {t('list.count', { count: programmes.length })}
      </Text>
      <Figures
        figures={[
          [t('figure.currentBudget'), showWon(total.budget)],
          [t('figure.spent'), showWon(total.spent)],
          [t('figure.executionRate'), showRate(total.rate)],
        ]}
      />
      {missing.programmes > 0 && (
        <Text size={200} className={styles.note}>
          {t('list.excluded', { count: missing.programmes, amount: showWon(missing.budget) })}
        </Text>
      )}
    </section>
  );
}
