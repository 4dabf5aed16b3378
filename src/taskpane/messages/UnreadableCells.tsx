import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { useSessionState, useWords } from '../session/SessionContext';

/** What 「복구」 puts right. */
const REPAIRED: ReadonlySet<string> = new Set(['cellTyped', 'keyRepeated']);
/** So many are listed; the number of all stands above them. */
const MOST_LISTED = 5;

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalXS, marginInline: 0, paddingInlineStart: '1.2em' },
});

interface UnreadableCellsProps {
  readonly problems: readonly Problem[];
  /** Brings formulas back that were typed over, gives copied rows numbers of their own. */
  readonly repair?: () => void;
}

/** Cells that do not hold what their column says: named with their row, never guessed. */
export function UnreadableCells({ problems, repair }: UnreadableCellsProps): ReactNode {
  const { t } = useWords();
  const { working } = useSessionState();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('unreadable.cells', { count: problems.length })}</MessageBarTitle>
        <ProblemList problems={problems.slice(0, MOST_LISTED)} />
      </MessageBarBody>
      {repair && problems.some(({ code }) => REPAIRED.has(code)) && (
        <MessageBarActions>
          <Button onClick={repair} disabledFocusable={working}>
            {t('damage.repair')}
          </Button>
        </MessageBarActions>
      )}
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
