import { useEffect, useRef } from 'react';
import { onAsked } from '../actions/ribbon';
import { RIBBON_ACTIONS } from '../actions/ribbonActions';
import { useSession } from '../session/SessionContext';
import type { Go } from './route';

/** Carries out what is asked for by the ribbon, the last of it also from before the pane was there. */
export function useRibbon(go: Go): void {
  const session = useSession();
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(
    () => onAsked((command) => RIBBON_ACTIONS[command](session, (route) => latest.current(route))),
    [session],
  );
}
