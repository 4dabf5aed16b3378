import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ActionButton } from '../actions/ActionButton';
import { REFRESH } from '../actions/actions';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';
import { AcceptedFindings } from './AcceptedFindings';
import { FindingList } from './FindingList';
import { useSortedFindings } from './useFindings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    '& button': { flexShrink: 0 },
  },
});

interface CheckTabProps {
  readonly book: BookSnapshot;
  readonly go: Go;
}

/** 점검: everything that is found, with the way to each. */
export function CheckTab({ go }: CheckTabProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  const { open: findings, accepted } = useSortedFindings();
  const toTop = (): void => root.current?.querySelector<HTMLElement>('button')?.focus();
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold">
          {t(findings.length === 0 ? 'check.none' : 'check.found', { count: findings.length })}
        </Text>
        <ActionButton action={REFRESH} go={go} arrival={ARRIVAL} />
      </div>
      <FindingList findings={findings} go={go} />
      <AcceptedFindings accepted={accepted} reopened={toTop} />
    </div>
  );
}
