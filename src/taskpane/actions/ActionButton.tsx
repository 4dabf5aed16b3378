import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Go } from '../app/route';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import type { Action } from './actions';

interface ActionButtonProps extends Pick<ButtonProps, 'appearance'> {
  readonly action: Action;
  readonly go: Go;
  /** Only its icon is seen; its words are read out and shown on hover. */
  readonly iconOnly?: boolean;
  /** Takes the focus when the screen appears. */
  readonly arrival?: object;
  /** Called once it has been set going. */
  onPerformed?(): void;
}

/** The button of a command; nothing where there is nothing to do. */
export function ActionButton({
  action,
  go,
  iconOnly = false,
  arrival = {},
  onPerformed,
  ...look
}: ActionButtonProps): ReactNode {
  const session = useSession();
  const state = useSessionState();
  const words = useWords();
  if (!action.isOffered(state)) return null;
  const { icon: Icon } = action;
  const label = action.label(words, state);
  return (
    <Button
      {...arrival}
      {...look}
      icon={<Icon />}
      {...(iconOnly ? { 'aria-label': label, title: label } : {})}
      disabledFocusable={!action.isEnabled(state)}
      onClick={() => {
        onPerformed?.();
        action.perform(session, go);
      }}
    >
      {iconOnly ? null : label}
    </Button>
  );
}
