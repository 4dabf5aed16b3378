import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { Figure } from '../../workbook/tables/cells';
import { useMoneyUnit, useRateDecimals } from '../app/PaneView';
import { Figures } from '../programmes/Figures';
import { showMoney, showRate, showWon } from '../programmes/showFigure';
import { Spoken } from '../programmes/Spoken';
import { StatusBadge } from '../programmes/StatusBadge';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface ProgrammeFactsProps {
  readonly programme: ProgrammeRow;
  /** What is to be looked at of it. */
  readonly toLookAt: number;
}

/** What a programme is and what its money comes to, in one block. */
export function ProgrammeFacts({ programme, toLookAt }: ProgrammeFactsProps): ReactNode {
  const { t, word } = useWords();
  const styles = useStyles();
  const unit = useMoneyUnit();
  const decimals = useRateDecimals();
  const { record } = programme;
  const money = (amount: Figure<Won>): ReactNode => (
    <Spoken shown={word(showMoney(amount, unit))} whole={word(showWon(amount))} />
  );
  const people = [record.department, record.team, record.manager].filter(Boolean).join(' · ');
  return (
    <div className={styles.facts}>
      <div className={styles.line}>
        <StatusBadge status={programme.status} count={toLookAt} />
        <Text size={200} className={styles.note}>
          {people}
        </Text>
      </div>
      {record.progress !== '' && (
        <Text size={200} className={styles.note}>
          {t('programmeForm.progress')} {word(record.progress)}
        </Text>
      )}
      <Text size={200} className={styles.note}>
        {t('programme.period')} {periodWords(programme)}
      </Text>
      <Figures
        figures={[
          [t('figure.currentBudget'), money(programme.currentBudget)],
          [t('figure.spent'), money(programme.spent)],
          [t('figure.rateOfBudget'), word(showRate(programme.executionRate, decimals))],
          [t('figure.elapsedRate'), word(showRate(programme.elapsedRate, decimals))],
          [t('figure.obligated'), money(programme.obligated)],
          [t('figure.remaining'), money(programme.remaining)],
        ]}
      />
    </div>
  );
}

/** 사업기간 as worded, with the dates it was read as. */
function periodWords({ record: { periodText, start, end } }: ProgrammeRow): string {
  const dates = [start, end].map((day) => (day === null ? '' : formatDay(day))).join(' ~ ');
  if (start === null && end === null) return periodText || '-';
  return periodText === '' ? dates : `${periodText} (${dates})`;
}
