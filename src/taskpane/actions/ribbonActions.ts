import type { Go, Route } from '../app/route';
import type { Session } from '../session/session';
import type { RibbonCommand } from './ribbon';

type Perform = (session: Session, go: Go) => void;

/** What the ribbon's commands do in the pane. */
export const RIBBON_ACTIONS: Readonly<Record<RibbonCommand, Perform>> = {
  writeResults: ofProgramme((number) => ({ screen: 'sections', number })),
  enterPayment: ofProgramme((number) => ({ screen: 'paymentForm', number, row: null })),
  makeReport: (_, go) => go({ screen: 'report' }),
  check: (_, go) => go({ screen: 'check' }),
  makeCouncilCopy: (_, go) => go({ screen: 'submission' }),
  insertFunction: (_, go) => go({ screen: 'functions', from: null }),
  restoreFormulas: (session) => void session.restoreFormulas(),
  // Reached only where Excel opens no window for it.
  showGuide: (session) => session.announce({ code: 'guideUnopened', params: {} }),
};

/** Opens a screen of the programme whose row is selected; without one the list, and says what to choose. */
function ofProgramme(route: (number: string) => Route): Perform {
  return (session, go) =>
    void session.selectedProgramme().then((number) => {
      if (number !== null) return go(route(number));
      go({ screen: 'programmes', from: null });
      session.announce({ code: 'chooseProgramme', params: {} });
    });
}
