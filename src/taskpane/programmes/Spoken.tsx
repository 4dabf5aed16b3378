import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The look of words that are read out and not seen. What scrolls around them has to be positioned, or the page scrolls. */
export const SPOKEN_ONLY = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({ spoken: SPOKEN_ONLY });

interface SpokenProps {
  /** What is seen. */
  readonly shown: string;
  /** The whole of it: on hover, and for the screen reader in its place. */
  readonly whole: string;
}

/** A short form of something, such as an amount in 천원, that is whole in 원 on hover and when it is read out. */
export function Spoken({ shown, whole }: SpokenProps): ReactNode {
  const styles = useStyles();
  if (shown === whole) return shown;
  return (
    <span title={whole}>
      <span aria-hidden>{shown}</span>
      <span className={styles.spoken}>{whole}</span>
    </span>
  );
}
