import { useRef } from 'react';
import { failure, type Problem, type Result } from '../../domain/kinds';
import { focusFirstField, type Form } from '../form/useForm';
import { useSession } from '../session/SessionContext';

/** The answer of a form that asks before it writes. */
const ASKED = 'doubtful';

/** Keeps an entry back once, until a person says that it is meant. */
export interface Doubts {
  /** The answer instead of writing, or null where nothing speaks against it or it was said to be meant. */
  ask(doubts: readonly Problem[]): Result<never, typeof ASKED> | null;
  /** Whether this is the answer of a form that asks. */
  isAsked(problem: Problem | null): boolean;
  /** What the two answers do: write it all the same, or go on with the form. */
  answersOf(form: Pick<Form<string>, 'ref' | 'retry'>): { onAccept(): void; onBack(): void };
}

/** @param draft of the form: what was sent before and not seen is looked for, not asked about again */
export function useDoubts(draft: string): Doubts {
  const session = useSession();
  const isAccepted = useRef(false);
  return {
    ask(doubts) {
      const wasAccepted = isAccepted.current;
      isAccepted.current = false;
      const wasSent = session.getSnapshot().unconfirmed.some(({ sender }) => sender?.draft === draft);
      return doubts.length === 0 || wasAccepted || wasSent ? null : failure(ASKED);
    },
    isAsked: (problem) => problem?.code === ASKED,
    answersOf: ({ ref, retry }) => ({
      onAccept() {
        isAccepted.current = true;
        retry();
      },
      onBack() {
        focusFirstField(ref.current);
        session.submissions.goOn(draft);
      },
    }),
  };
}
