import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { ProblemBar } from '../messages/ProblemBar';
import { useWords } from '../session/SessionContext';
import { ARRIVAL, useArrivalFocus } from './useArrivalFocus';

/**
 * A component whose code is fetched when it is first shown: what is needed after a click alone does not make the pane
 * wait when it opens. Where the code cannot be had the place says so, with a retry.
 *
 * @param load `() => import('./Form').then(({ Form }) => Form)`
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;

  return function Later(props: P): ReactNode {
    const [, setArrived] = useState(loaded !== null);
    const [failed, setFailed] = useState(false);
    const [attempt, setAttempt] = useState(0);

    useEffect(() => {
      if (loaded !== null) return undefined;
      let current = true;
      load().then(
        (component) => {
          loaded = component;
          if (current) setArrived(true);
        },
        () => current && setFailed(true),
      );
      return () => {
        current = false;
      };
    }, [attempt]);

    if (loaded !== null) {
      const Component = loaded;
      return <Component {...props} />;
    }
    if (!failed) return <Opening />;
    return (
      <ProblemBar
        problem={{ code: 'partUnavailable', params: {} }}
        onRetry={() => {
          setFailed(false);
          setAttempt(attempt + 1);
        }}
      />
    );
  };
}

/** Holds the focus until the screen is there: the key that comes next would otherwise go to the page. */
function Opening(): ReactNode {
  const { t } = useWords();
  const root = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={root}>
      <div tabIndex={-1} {...ARRIVAL}>
        <Spinner size="tiny" label={t('app.opening')} />
      </div>
    </div>
  );
}
