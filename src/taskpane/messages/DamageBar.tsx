import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookProblem } from '../../workbook/book/outcome';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { ProblemList } from './UnreadableCells';

/** Damage that only the person can judge: whether a column is the one that is gone. */
const QUESTIONS: ReadonlySet<string> = new Set(['columnRenamed', 'columnStranded']);

/** Damage that only the person can undo, in the workbook itself. */
const BY_HAND: ReadonlySet<string> = new Set(['columnUnclear', 'datesFrom1904']);

/** What is wrong with the tables: one question a column that may be ours, and the repair of everything else. */
export function DamageBar(): ReactNode {
  const session = useSession();
  const { damage, working } = useSessionState();
  const { t } = useWords();
  const questions = damage.filter(({ code }) => QUESTIONS.has(code));
  const unclear = damage.filter(({ code }) => BY_HAND.has(code));
  const others = damage.filter((problem) => !questions.includes(problem) && !unclear.includes(problem));
  const isOutdated = others.some(({ code }) => code === 'bookOutdated');
  return (
    <>
      {questions.map((question) => (
        <ColumnQuestion
          key={`${question.params['table']}:${question.params['column']}`}
          question={question}
        />
      ))}
      {unclear.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('damage.title')}</MessageBarTitle>
            <ProblemList problems={unclear} />
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.refresh()} disabledFocusable={working}>
              {t('list.refresh')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {others.length > 0 && (
        <MessageBar intent={isOutdated ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(isOutdated ? 'damage.outdated' : 'damage.title')}</MessageBarTitle>
            <ProblemList problems={others} />
            {(!isOutdated || others.length > 1) && t('damage.lead')}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.repair()} disabledFocusable={working}>
              {t('damage.repair')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function ColumnQuestion({ question }: { readonly question: WorkbookProblem }): ReactNode {
  const session = useSession();
  const { working } = useSessionState();
  const { t, sentence } = useWords();
  const { table, column } = question.params;
  const answer = (isIt: boolean) => () =>
    void session.repair([{ table: String(table), column: String(column), isIt }]);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('damage.title')}</MessageBarTitle>
        {sentence(question)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={answer(true)} disabledFocusable={working}>
          {t('damage.isIt')}
        </Button>
        <Button onClick={answer(false)} disabledFocusable={working}>
          {t('damage.isNotIt')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
