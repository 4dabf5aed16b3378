import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useRateDecimals } from '../app/PaneView';
import { rateMove } from './rateMove';
import { useSession, useSessionState, useWords } from '../session/SessionContext';

/** What was done last, with a 되돌리기 where it can be taken back; or what failed, with a retry. */
export function NoticeBar(): ReactNode {
  const session = useSession();
  const { book, notice, lastAction, working } = useSessionState();
  const decimals = useRateDecimals();
  const { t, sentence } = useWords();
  if (notice === null) return null;
  const failed = notice.kind === 'failed';
  const retry = failed ? notice.retry : null;
  const isRevertible = !failed && notice.revertible && lastAction !== null;
  const move = failed ? null : rateMove(notice.done, book?.programmes ?? [], decimals);
  return (
    <MessageBar intent={failed ? 'error' : 'success'} layout="multiline">
      <MessageBarBody>
        <div>{sentence(failed ? notice.problem : notice.done)}</div>
        {move !== null && <div>{t('notice.rate', move)}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t('app.close')}
            onClick={session.dismissNotice}
          />
        }
      >
        {/* Nothing at all where there is no button: an empty row would take its height. */}
        {(retry !== null || isRevertible || notice.at) && (
          <>
            {retry !== null && (
              <Button onClick={retry} disabledFocusable={working}>
                {t('app.retry')}
              </Button>
            )}
            {notice.at && <Button onClick={() => void session.goTo(notice.at!)}>{t('notice.goTo')}</Button>}
            {isRevertible && (
              <Button onClick={() => void session.revertLast()} disabledFocusable={working}>
                {t('revert.short')}
              </Button>
            )}
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
