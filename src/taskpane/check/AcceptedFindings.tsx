import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import type { Acceptance, SortedFindings } from './findings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface AcceptedFindingsProps {
  readonly accepted: SortedFindings['accepted'];
  /** One was opened again. */
  reopened(): void;
}

/** Findings that are left as they are, each with why, and the way to open it again. */
export function AcceptedFindings({ accepted, reopened }: AcceptedFindingsProps): ReactNode {
  const session = useSession();
  const { working } = useSessionState();
  const { t, sentence } = useWords();
  const styles = useStyles();
  if (accepted.length === 0) return null;

  async function reopen({ key, record }: Acceptance): Promise<void> {
    const answer = await session.remove('acceptedFindings', key, record);
    if (!answer.ok) return session.report(answer.problem, () => void reopen({ key, record }));
    await session.upToDate();
    session.announce({ code: 'findingReopened', params: {} }, true);
    reopened();
  }

  return (
    <section aria-label={t('check.accepted', { count: accepted.length })}>
      <Text as="h2" weight="semibold">
        {t('check.accepted', { count: accepted.length })}
      </Text>
      <ul className={styles.list}>
        {accepted.map(({ finding, acceptance }) => (
          <li key={acceptance.key || acceptance.record.finding} className={styles.item}>
            <span>{sentence(finding.problem)}</span>
            <Text size={200}>
              {t('check.because', { reason: acceptance.record.reason, author: acceptance.record.author })}
            </Text>
            <Button disabledFocusable={working} onClick={() => void reopen(acceptance)}>
              {t('check.reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
