import { createContext, useContext, useSyncExternalStore } from 'react';
import { translatorOf, type Translator } from '../../i18n';
import { korean } from '../../i18n/ko';
import type { Session } from './session';
import type { SessionState } from './state';

export const SessionContext = createContext<Session | null>(null);

export const WordsContext = createContext<Translator>(translatorOf(korean));

/** The session of this pane, for what it can do. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A screen stands outside the SessionContext.');
  return session;
}

/** What the session knows now; the screen is drawn again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}

/** The pane's words in the user's language. */
export function useWords(): Translator {
  return useContext(WordsContext);
}
