import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { useWords } from '../session/SessionContext';

interface ProblemBarProps {
  readonly problem: Problem;
  onRetry(): void;
  readonly disabled?: boolean;
}

/** What went wrong and what to do, with a retry; read out at once. */
export function ProblemBar({ problem, onRetry, disabled = false }: ProblemBarProps): ReactNode {
  const { t, sentence } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence(problem)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry} disabledFocusable={disabled}>
          {t('app.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
