import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { cursor: 'pointer', minHeight: '32px', alignContent: 'center' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface SummaryProps {
  /** What it opens is a place of its own, not more of the same. */
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/**
 * The line that opens and closes a `<details>`. It says itself that Tab stops at it: office.js, which takes over that key in
 * Excel on the web, passes over every element that it does not know, and it does not know this one.
 */
export function Summary({ strong = false, children }: SummaryProps): ReactNode {
  const styles = useStyles();
  return (
    <summary tabIndex={0} className={strong ? `${styles.root} ${styles.strong}` : styles.root}>
      {children}
    </summary>
  );
}
