import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { ProblemList } from '../messages/UnreadableCells';
import { useWords } from '../session/SessionContext';

interface DoubtBarProps {
  readonly doubts: readonly Problem[];
  /** Writes it all the same. */
  onAccept(): void;
  /** Goes on with the form. */
  onBack(): void;
}

/** Asks before something is written that may not be meant. The safe choice has the focus: a second Enter writes nothing. */
export function DoubtBar({ doubts, onAccept, onBack }: DoubtBarProps): ReactNode {
  const { t } = useWords();
  const root = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('doubts.title')}</MessageBarTitle>
          <ProblemList problems={doubts} />
        </MessageBarBody>
        <MessageBarActions>
          <Button {...ARRIVAL} type="button" size="small" onClick={onBack}>
            {t('doubts.back')}
          </Button>
          <Button type="button" size="small" onClick={onAccept}>
            {t('doubts.accept')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
