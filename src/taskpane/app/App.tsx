import { AriaLiveAnnouncer, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Translator } from '../../i18n';
import { FirstRun } from '../firstRun/FirstRun';
import { NoticeBar } from '../messages/NoticeBar';
import { StateBars } from '../messages/StateBars';
import type { Session } from '../session/session';
import {
  SessionContext,
  useSession,
  useSessionState,
  useWords,
  WordsContext,
} from '../session/SessionContext';
import { BasisBar } from './BasisBar';
import type { Route } from './route';
import { Screen } from './Screen';
import { excelTheme } from './theme';
import { useKeptFocus } from './useKeptFocus';
import { useRibbon } from './useRibbon';

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    // Korean breaks between words, not inside them; a long word may still break.
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& h1, & h2': { margin: 0 },
  },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '50vh',
    overflowY: 'auto',
    gap: tokens.spacingVerticalXS,
  },
  content: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollPaddingBottom: '64px' },
  page: { padding: tokens.spacingHorizontalM },
});

interface AppProps {
  readonly session: Session;
  readonly words: Translator;
}

/** The pane: theme and language around the shell. */
export function App({ session, words }: AppProps): ReactNode {
  return (
    <FluentProvider theme={excelTheme}>
      <AriaLiveAnnouncer>
        <WordsContext value={words}>
          <SessionContext value={session}>
            <Shell />
          </SessionContext>
        </WordsContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** 기준일 and basis above, messages under them, then the screen: only the screen scrolls. */
function Shell(): ReactNode {
  const { book, plan, unreadable, damage, notice } = useSessionState();
  const session = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const [route, setRoute] = useState<Route>({ screen: 'programmes', from: null });
  const pane = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLElement>(null);
  const seenNotice = useRef(notice);
  useKeptFocus(pane);

  useEffect(() => {
    seenNotice.current = notice;
  }, [notice]);

  // Before the new screen takes the focus: that may scroll to where one has come from.
  useLayoutEffect(() => {
    if (content.current !== null) content.current.scrollTop = 0;
  }, [route]);

  /** What was said on the screen one leaves stays there; what is said in leaving it is for the next. */
  function go(next: Route): void {
    const said = session.getSnapshot().notice;
    if (said !== null && said === seenNotice.current) session.dismissNotice();
    setRoute(next);
  }

  useRibbon(go);

  const isReading = book === null && plan === null && unreadable === null && damage.length === 0;
  return (
    <div ref={pane} className={styles.pane} onKeyDown={keepEscape}>
      {book !== null && <BasisBar referenceDate={book.referenceDate} go={go} />}
      <div className={styles.messages}>
        <NoticeBar />
        <StateBars />
      </div>
      <main ref={content} className={styles.content}>
        {isReading && <Spinner className={styles.page} label={t('app.loading')} />}
        {plan !== null && (
          <div className={styles.page}>
            <FirstRun plan={plan} />
          </div>
        )}
        {book !== null && <Screen book={book} route={route} go={go} />}
      </main>
    </div>
  );
}

/** office.js answers Esc by leaving for the grid; in an open menu, calendar or search it means only that. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
}
