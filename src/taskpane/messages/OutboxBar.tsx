import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { titleOfRecord } from '../records/recordTexts';
import { useSession, useSessionState, useWords } from '../session/SessionContext';

/** What was sent and is not known to stand in the sheet; what Excel will never take is named and can be discarded. */
export function OutboxBar(): ReactNode {
  const session = useSession();
  const { unconfirmed, working } = useSessionState();
  const { t, sentence, word } = useWords();
  const waiting = unconfirmed.filter(({ refused }) => refused === null);
  return (
    <>
      {waiting.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('outbox.waiting', { count: waiting.length })}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.recover()} disabledFocusable={working}>
              {t('outbox.check')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {unconfirmed.map(
        ({ key, entry, refused }) =>
          refused !== null && (
            <MessageBar key={key} intent="error" layout="multiline">
              <MessageBarBody>
                {t('outbox.refused', { title: titleOfRecord(entry.table, entry.record, word) })}{' '}
                {sentence(refused)}
              </MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => void session.withdraw([key])} disabledFocusable={working}>
                  {t('outbox.discard')}
                </Button>
              </MessageBarActions>
            </MessageBar>
          ),
      )}
    </>
  );
}
