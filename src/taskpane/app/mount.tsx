import { createRoot } from 'react-dom/client';
import { translator } from '../../i18n';
import { createDrafts } from '../../workbook/outbox/drafts';
import { browserFacts } from '../../workbook/book/facts';
import { officeLook } from '../../workbook/book/officeLook';
import { createReportBook } from '../../workbook/reportBook';
import { createSession } from '../session/session';
import { App } from './App';
import { forgetOld } from '../../workbook/outbox/forget';
import { localeOf } from '../../i18n/locale';

/** Draws the pane into an element, over the workbook it was opened beside. Its language is the page's. */
export function mount(element: HTMLElement): void {
  const facts = browserFacts();
  forgetOld(facts);
  const book = createReportBook(facts);
  const drafts = createDrafts(facts, () => book.id);
  const session = createSession(book, drafts);
  const words = translator(localeOf(document.documentElement.lang));
  createRoot(element).render(<App session={session} words={words} look={officeLook} />);
  void session.start();
}
