import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LOW, NARROW } from '../app/narrow';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    // Where its buttons stand below each other, and in a low pane, it would cover the field being filled in.
    [NARROW]: { position: 'static' },
    [LOW]: { position: 'static' },
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says that what is shown was written earlier and not saved, and throws it away when asked. */
export function RestoredBar({ onRestart }: { onRestart(): void }): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="info" politeness="polite">
      <MessageBarBody>{t('form.restored')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRestart}>{t('form.restart')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface FormFootProps {
  /** Why it was not saved, or what has to be answered first. */
  readonly problem: ReactNode;
  /** The buttons. */
  readonly children: ReactNode;
}

/** The foot of whatever is saved: it stays in sight, its problem above its buttons. */
export function FormFoot({ problem, children }: FormFootProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      {problem}
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
