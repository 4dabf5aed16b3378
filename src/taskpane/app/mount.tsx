import { createRoot } from 'react-dom/client';
import { translatorOf } from '../../i18n';
import { korean } from '../../i18n/ko';
import { createDrafts } from '../../workbook/outbox/drafts';
import { browserFacts } from '../../workbook/book/facts';
import { officeLook } from '../../workbook/book/officeLook';
import { createReportBook } from '../../workbook/reportBook';
import { createSession } from '../session/session';
import { App } from './App';
import { forgetOld } from '../../workbook/outbox/forget';
import { localeOf } from '../../i18n/locale';

const english = () => import(/* webpackChunkName: "english" */ '../../i18n/en').then((all) => all.english);

/** Draws the pane into an element, over the workbook it was opened beside. Its language is the page's. */
export async function mount(element: HTMLElement): Promise<void> {
  const words = localeOf(document.documentElement.lang) === 'ko' ? korean : await english();
  const facts = browserFacts();
  forgetOld(facts);
  const book = createReportBook(facts);
  const drafts = createDrafts(facts, () => book.id);
  const session = createSession(book, drafts);
  createRoot(element).render(<App session={session} words={translatorOf(words)} look={officeLook} />);
  void session.start();
}
