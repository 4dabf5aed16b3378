import type { Problem } from '../domain/kinds';
import { domainSentences as enDomain } from './en/domain';
import {
  doneSentences as enDone,
  formSentences as enForm,
  taskpaneSentences as enTaskpane,
} from './en/taskpane';
import { fieldWords as enFields, tableWords as enTables } from './en/tables';
import { workbookSentences as enWorkbook } from './en/workbook';
import { domainSentences as koDomain } from './ko/domain';
import {
  doneSentences as koDone,
  formSentences as koForm,
  taskpaneSentences as koTaskpane,
} from './ko/taskpane';
import { withParticles } from './ko/particles';
import { tableWords as koTables, type TableWords } from './ko/tables';
import { workbookSentences as koWorkbook } from './ko/workbook';
import type { Locale } from './locale';
import { TABLES } from '../workbook/tables';
import type { EntryTable, TableId } from '../workbook/tables/tableId';
import type { ParamsOf, Sentence } from './sentences';

type TaskpaneSentences = typeof koTaskpane;
type TextKey = keyof TaskpaneSentences;

/** The pane's words in one language. */
export interface Translator {
  readonly locale: Locale;
  /** A label, button or explanation of the pane. */
  t<Key extends TextKey>(key: Key, ...params: ParamsOf<TaskpaneSentences[Key]>): string;
  tableWords(table: TableId): TableWords;
  /** What the form of a table calls a field; in Korean by the header of its column. */
  fieldLabel(table: EntryTable, field: string): string;
  /** The sentence of a problem, or of a thing done, whichever module it comes from. */
  sentence(problem: Problem): string;
}

const TABLE_WORDS = { ko: koTables, en: enTables };
const TASKPANE = { ko: koTaskpane, en: enTaskpane };
const SENTENCES = {
  ko: { ...koDomain, ...koWorkbook, ...koForm, ...koDone },
  en: { ...enDomain, ...enWorkbook, ...enForm, ...enDone },
};

function say(sentence: Sentence, params: object): string {
  return typeof sentence === 'string' ? sentence : sentence(params as never);
}

export function translator(locale: Locale): Translator {
  const texts: Readonly<Record<string, Sentence>> = TASKPANE[locale];
  const sentences: Readonly<Record<string, Sentence>> = SENTENCES[locale];
  return {
    locale,
    tableWords: (table) => TABLE_WORDS[locale][table],
    fieldLabel(table, field) {
      const english: Readonly<Record<string, string>> = enFields[table];
      const { header = field } = TABLES[table].fields[field] ?? {};
      return locale === 'en' ? (english[field] ?? header) : header;
    },
    t: (key, ...[params]) => withParticles(say(texts[key] ?? key, params ?? {})),
    sentence({ code, params }) {
      const known = sentences[code];
      const said =
        known === undefined ? say(SENTENCES[locale].unexpected, { code, message: '' }) : say(known, params);
      return locale === 'ko' ? withParticles(said) : said;
    },
  };
}
