import { AriaLiveAnnouncer, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
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
import { Header } from './Header';
import { PaneViewProvider } from './PaneView';
import type { Route } from './route';
import { Screen } from './Screen';
import { TabBar } from './TabBar';
import { tabOf } from './tabs';
import { excelThemes } from './theme';
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
    // As narrow as the pane: a field would keep the width that browsers give an input.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-RadioGroup, & .fui-MessageBarActions': { flexWrap: 'wrap' },
    '& .fui-Input, & .fui-Select, & .fui-Textarea': { minWidth: 0 },
    // Fluent has them at 24 px.
    '& .fui-MessageBar .fui-Button': { minWidth: '32px', minHeight: '32px' },
  },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    // Where the menu is open above them in a low pane they give way; each scrolls by itself.
    minHeight: 0,
    maxHeight: '50vh',
    position: 'relative',
    overflowY: 'auto',
    gap: tokens.spacingVerticalXS,
  },
  content: {
    // From nothing: what is above gives way for what is left, not for all that the screen holds.
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    scrollPaddingBottom: '64px',
    position: 'relative',
  },
  page: { padding: tokens.spacingHorizontalM },
});

/** The look of the program that the pane stands in. */
export interface OfficeLook {
  isDark(): boolean;
  /** Calls back when it may have changed. */
  subscribe(listener: () => void): () => void;
}

const ALWAYS_LIGHT: OfficeLook = { isDark: () => false, subscribe: () => () => {} };

interface AppProps {
  readonly session: Session;
  readonly words: Translator;
  readonly look?: OfficeLook;
}

/** The pane: theme and language around the shell. */
export function App({ session, words, look = ALWAYS_LIGHT }: AppProps): ReactNode {
  const isDark = useSyncExternalStore(look.subscribe, look.isDark);
  return (
    <FluentProvider theme={isDark ? excelThemes.dark : excelThemes.light}>
      <AriaLiveAnnouncer>
        <WordsContext value={words}>
          <SessionContext value={session}>
            <PaneViewProvider>
              <Shell />
            </PaneViewProvider>
          </SessionContext>
        </WordsContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** 기준일, 단위 and the tabs above, messages under them, then the screen: only the screen scrolls. */
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

  const tab = tabOf(route);
  const isReading = book === null && plan === null && unreadable === null && damage.length === 0;
  return (
    <div ref={pane} className={styles.pane} onKeyDown={keepEscape}>
      {book !== null && <Header referenceDate={book.referenceDate} go={go} />}
      {book !== null && tab !== null && (
        <nav aria-label={t('tabs.label')}>
          <TabBar selected={tab} go={go} />
        </nav>
      )}
      <section className={styles.messages} aria-label={t('notice.label')}>
        <NoticeBar />
        <StateBars />
      </section>
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
