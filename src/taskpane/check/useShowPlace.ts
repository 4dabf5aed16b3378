import { useSession } from '../session/SessionContext';
import type { Finding } from './findings';

/** 이동: shows the cell of a finding; where that cannot be done it is told, with a retry. */
export function useShowPlace(): (place: NonNullable<Finding['place']>) => void {
  const session = useSession();
  return function show(place) {
    const shown = typeof place === 'string' ? session.goTo(place) : session.goToCell(place);
    void shown.then((outcome) => {
      if (!outcome.ok) session.report(outcome.problem, () => show(place));
    });
  };
}
