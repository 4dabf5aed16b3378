import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Go } from '../app/route';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import type { Finding } from './findings';
import { useShowPlace } from './useShowPlace';

/** So many are told one by one. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '3px', color: tokens.colorStatusWarningForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingInlineStart: '24px' },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly go: Go;
  /** The screen is that of the programme already. */
  readonly within?: boolean;
}

/** Findings as sentences, each with the way to its cell or programme and, where there is one, its repair. */
export function FindingList({ findings, go, within = false }: FindingListProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const shown = findings.slice(0, MOST_SHOWN);
  return (
    <ul className={styles.list}>
      {shown.map((finding, index) => (
        <FindingItem key={index} finding={finding} go={go} within={within} />
      ))}
      {shown.length < findings.length && (
        <li className={styles.item}>{t('check.first', { shown: shown.length, count: findings.length })}</li>
      )}
    </ul>
  );
}

function FindingItem({
  finding,
  go,
  within,
}: {
  readonly finding: Finding;
  readonly go: Go;
  readonly within: boolean;
}): ReactNode {
  const session = useSession();
  const { working } = useSessionState();
  const { t, sentence } = useWords();
  const styles = useStyles();
  const show = useShowPlace();
  const { problem, place, programme, isRepaired } = finding;

  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <WarningRegular className={styles.icon} aria-hidden />
        <span>{sentence(problem)}</span>
      </div>
      <div className={styles.buttons}>
        {place !== null && <Button onClick={() => show(place)}>{t('notice.goTo')}</Button>}
        {programme !== null && !within && (
          <Button onClick={() => go({ screen: 'programme', number: programme })}>
            {t('check.openProgramme')}
          </Button>
        )}
        {isRepaired && (
          <Button onClick={() => void session.repair()} disabledFocusable={working}>
            {t('check.repair')}
          </Button>
        )}
      </div>
    </li>
  );
}
