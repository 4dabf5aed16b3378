import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton';
import { MORE_ACTIONS } from '../actions/actions';
import { GUIDE_PAGES } from '../actions/guidePage';
import { useSessionState, useWords } from '../session/SessionContext';
import type { Go } from './route';
import { ARRIVAL, useArrivalFocus } from './useArrivalFocus';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    maxHeight: '50vh',
    overflowY: 'auto',
    '& button': { width: '100%', justifyContent: 'start', textAlign: 'start' },
  },
  guide: { display: 'inline-block', padding: tokens.spacingVerticalSNudge },
});

interface MoreMenuProps {
  readonly go: Go;
  close(): void;
}

/**
 * What ⋯ opens, in its place under the header: in a popover the focus traps of popovers and the Tab key that office.js
 * takes over would lead the keyboard astray.
 */
export function MoreMenu({ go, close }: MoreMenuProps): ReactNode {
  const { t, locale } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLUListElement>();
  const state = useSessionState();
  const offered = MORE_ACTIONS.filter((action) => action.isOffered(state));
  return (
    <ul ref={root} className={styles.list} aria-label={t('more.label')}>
      {offered.map((action, index) => (
        <li key={action.id}>
          <ActionButton
            action={action}
            appearance="subtle"
            arrival={index === 0 ? ARRIVAL : {}}
            go={go}
            onPerformed={close}
          />
        </li>
      ))}
      <li>
        <Link className={styles.guide} href={GUIDE_PAGES[locale]} target="_blank" rel="noreferrer">
          {t('more.guide')}
        </Link>
      </li>
      <li>
        <Link className={styles.guide} href="installation.html" target="_blank" rel="noreferrer">
          {t('more.installation')}
        </Link>
      </li>
    </ul>
  );
}
