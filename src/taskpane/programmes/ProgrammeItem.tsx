import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { ARRIVAL } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';
import { Figures } from './Figures';
import { showRate, showWon } from './showFigure';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  head: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  // The whole item answers a click; the link alone takes the focus.
  link: { overflowWrap: 'anywhere', '::after': { content: '""', position: 'absolute', inset: 0 } },
  badge: { flexShrink: 0 },
  department: { color: tokens.colorNeutralForeground2 },
});

interface ProgrammeItemProps {
  readonly programme: ProgrammeRow;
  /** One has just come back from this programme. */
  readonly isOrigin: boolean;
  onOpen(): void;
}

/** A programme in the list: what it may spend, what it has spent, and how that compares with time gone by. */
export function ProgrammeItem({ programme, isOrigin, onOpen }: ProgrammeItemProps): ReactNode {
  const { record } = programme;
  const { t } = useWords();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Link as="button" {...(isOrigin ? ARRIVAL : {})} className={styles.link} onClick={onOpen}>
          {record.number} {record.name || t('list.noName')}
        </Link>
        <span className={styles.badge}>
          <StatusBadge status={programme.status} />
        </span>
      </div>
      {record.department !== '' && (
        <Text size={200} className={styles.department}>
          {record.department}
        </Text>
      )}
      <Figures
        figures={[
          [t('figure.currentBudget'), showWon(programme.currentBudget)],
          [t('figure.spent'), showWon(programme.spent)],
          [t('figure.executionRate'), showRate(programme.executionRate)],
          [t('figure.elapsedRate'), showRate(programme.elapsedRate)],
        ]}
      />
    </li>
  );
}
