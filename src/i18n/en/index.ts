import type { LocaleWords } from '..';
import { domainSentences } from './domain';
import { fieldWords, tableWords } from './tables';
import { doneSentences, formSentences, taskpaneSentences } from './taskpane';
import { reportSentences } from './report';
import { workbookWords } from './words';
import { workbookSentences } from './workbook';

/** English, whole: fetched where Excel is English. */
export const english: LocaleWords = {
  locale: 'en',
  texts: taskpaneSentences,
  sentences: {
    ...domainSentences,
    ...workbookSentences,
    ...reportSentences,
    ...formSentences,
    ...doneSentences,
  },
  tables: tableWords,
  fields: fieldWords,
  words: workbookWords,
};
