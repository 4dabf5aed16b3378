import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { useWords } from '../session/SessionContext';

/** So many are listed; the number of all stands above them. */
const MOST_LISTED = 5;

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalXS, marginInline: 0, paddingInlineStart: '1.2em' },
});

/** Cells that do not hold what their column says: named with their row, never guessed. */
export function UnreadableCells({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('unreadable.cells', { count: problems.length })}</MessageBarTitle>
        <ProblemList problems={problems.slice(0, MOST_LISTED)} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** Problems as sentences, one a line. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { sentence } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => (
        <li key={index}>{sentence(problem)}</li>
      ))}
    </ul>
  );
}
