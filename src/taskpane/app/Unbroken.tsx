import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { NARROW } from './narrow';

/** Words of so many characters fit into a line of the narrowest pane; longer ones may be broken. */
const LONGEST = 24;

const useStyles = makeStyles({ word: { whiteSpace: 'nowrap', [NARROW]: { whiteSpace: 'normal' } } });

/** A text whose short words with hyphens – a fingerprint, a quoted `"-"` – stay whole at the end of a line. */
export function Unbroken({ children }: { readonly children: string }): ReactNode {
  const styles = useStyles();
  const parts = children.split(/(?<=\s)(?=\S)/);
  return parts.map((part, index) =>
    part.includes('-') && part.length <= LONGEST ? (
      <span key={index} className={styles.word}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
