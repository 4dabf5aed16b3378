import type { LocaleWords } from '..';
import { domainSentences } from './domain';
import { tableWords } from './tables';
import { doneSentences, formSentences, taskpaneSentences } from './taskpane';
import { reportSentences } from './report';
import { workbookSentences } from './workbook';

/** Korean, whole: what the pane speaks unless Excel is English. */
export const korean: LocaleWords = {
  locale: 'ko',
  texts: taskpaneSentences,
  sentences: {
    ...domainSentences,
    ...workbookSentences,
    ...reportSentences,
    ...formSentences,
    ...doneSentences,
  },
  tables: tableWords,
  fields: null,
  words: null,
};
