import { Button, Field, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ARRIVAL } from '../app/useArrivalFocus';
import { useSubmitWords } from './useSubmitWords';

interface WorkingLineProps {
  readonly label: string;
  /** 0…1; 0 while nothing is known yet. */
  readonly share: number;
  stop(): void;
}

/** What is being done, how far it is, and a way to stop it. */
export function WorkingLine({ label, share, stop }: WorkingLineProps): ReactNode {
  const { texts } = useSubmitWords();
  const known = share > 0 ? { value: share } : {};
  return (
    <>
      <Field validationMessage={label} validationState="none">
        <ProgressBar {...known} aria-label={label} thickness="large" />
      </Field>
      <div>
        <Button {...ARRIVAL} onClick={stop}>
          {texts.stop}
        </Button>
      </div>
    </>
  );
}
