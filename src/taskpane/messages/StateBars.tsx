import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { DamageBar } from './DamageBar';
import { ProblemBar } from './ProblemBar';
import { UnreadableCells } from './UnreadableCells';

/** What must be known before the figures are trusted: one bar each, in the order of weight. */
export function StateBars(): ReactNode {
  const session = useSession();
  const { book, unreadable, unconfirmed, working } = useSessionState();
  const { t } = useWords();
  return (
    <>
      {unreadable !== null && (
        <ProblemBar problem={unreadable} onRetry={() => void session.refresh()} disabled={working} />
      )}
      <DamageBar />
      {unconfirmed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('outbox.waiting', { count: unconfirmed.length })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.recover()} disabledFocusable={working}>
              {t('outbox.check')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {book?.calculationManual === true && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('manual.warning')}</MessageBarBody>
        </MessageBar>
      )}
      {book !== null && <UnreadableCells problems={book.problems} repair={() => void session.repair()} />}
    </>
  );
}
