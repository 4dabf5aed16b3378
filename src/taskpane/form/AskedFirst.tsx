import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Outcome, WorkbookProblem } from '../../workbook/book/outcome';
import { ProblemBar } from '../messages/ProblemBar';
import { useWords } from '../session/SessionContext';

interface AskedFirstProps<T> {
  /** Asks the workbook; the same function at every rendering. */
  ask(): Promise<Outcome<T>>;
  children(answer: T): ReactNode;
}

/** A form that begins with something of the workbook: asked once, again where somebody presses 다시 시도. */
export function AskedFirst<T>({ ask, children }: AskedFirstProps<T>): ReactNode {
  const { t } = useWords();
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    void ask().then((outcome) => {
      if (!current) return;
      setProblem(outcome.ok ? null : outcome.problem);
      if (outcome.ok) setAnswer({ value: outcome.value });
    });
    return () => {
      current = false;
    };
  }, [ask, attempt]);

  if (problem !== null) return <ProblemBar problem={problem} onRetry={() => setAttempt(attempt + 1)} />;
  if (answer === null) return <Spinner size="tiny" label={t('app.loading')} />;
  return children(answer.value);
}
