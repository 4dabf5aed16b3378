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
import type { Conversion } from '../form/conversion';
import type { Form } from '../form/useForm';
import { useWords } from '../session/SessionContext';
import type { Doubts } from './useDoubts';

interface DoubtBarProps {
  readonly doubts: readonly Problem[];
  /** Writes it all the same. */
  onAccept(): void;
  /** Goes on with the form. */
  onBack(): void;
}

/**
 * The bar of a form whose answer was that it asks first; null where that is not what it answered.
 *
 * @param conversion what the form holds now: a doubt that was written away is no longer told
 */
export function askedDoubts<Value>(
  doubts: Doubts,
  form: Pick<Form<string>, 'ref' | 'problem' | 'retry'>,
  conversion: Conversion<string, Value>,
  doubtsOf: (value: Value) => readonly Problem[],
): ReactNode {
  if (!doubts.isAsked(form.problem)) return null;
  return <DoubtBar doubts={conversion.ok ? doubtsOf(conversion.value) : []} {...doubts.answersOf(form)} />;
}

/** Asks before something is written that may not be meant. The safe choice has the focus: a second Enter writes nothing. */
function DoubtBar({ doubts, onAccept, onBack }: DoubtBarProps): ReactNode {
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
          <Button {...ARRIVAL} type="button" onClick={onBack}>
            {t('doubts.back')}
          </Button>
          <Button type="button" onClick={onAccept}>
            {t('doubts.accept')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
