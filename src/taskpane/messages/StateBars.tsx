import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { DamageBar } from './DamageBar';
import { OutboxBar } from './OutboxBar';
import { ProblemBar } from './ProblemBar';

/** What must be known before the figures are trusted: one bar each, in the order of weight. */
export function StateBars(): ReactNode {
  const session = useSession();
  const { book, unreadable, working } = useSessionState();
  const { t } = useWords();
  return (
    <>
      {unreadable !== null && (
        <ProblemBar problem={unreadable} onRetry={() => void session.refresh()} disabled={working} />
      )}
      <DamageBar />
      <OutboxBar />
      {book?.calculationManual === true && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('manual.warning')}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
