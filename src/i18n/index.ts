import type { Problem } from '../domain/kinds';
import { TABLES } from '../workbook/tables';
import type { EntryTable, TableId } from '../workbook/tables/tableId';
import type { TableWords } from './ko/tables';
import type { taskpaneSentences } from './ko/taskpane';
import type { Locale } from './locale';
import type { ParamsOf, Sentence } from './sentences';

type TaskpaneSentences = typeof taskpaneSentences;
type TextKey = keyof TaskpaneSentences;

/** Everything that one language says: src/i18n/ko, src/i18n/en. */
export interface LocaleWords {
  readonly locale: Locale;
  readonly texts: Readonly<Record<TextKey, Sentence>>;
  /** Of problems and of things done, by code. */
  readonly sentences: Readonly<Record<string, Sentence>> & { readonly unexpected: Sentence };
  readonly tables: Readonly<Record<TableId, TableWords>>;
  /** What fields are called; null where by the headers of their columns. */
  readonly fields: Readonly<Record<EntryTable, Readonly<Record<string, string>>>> | null;
  /** For the words of the workbook; null where they stand for themselves. */
  readonly words: Readonly<Record<string, string>> | null;
}

/** The pane's words in one language. */
export interface Translator {
  readonly locale: Locale;
  /** A label, button or explanation of the pane. */
  t<Key extends TextKey>(key: Key, ...params: ParamsOf<TaskpaneSentences[Key]>): string;
  tableWords(table: TableId): TableWords;
  /** What the form of a table calls a field; in Korean by the header of its column. */
  fieldLabel(table: EntryTable, field: string): string;
  /** What a word of the workbook is called here: a status, a kind, a part of the year. Any other stays as it is. */
  word(korean: string): string;
  /** The sentence of a problem, or of a thing done, whichever module it comes from. */
  sentence(problem: Problem): string;
}

function say(sentence: Sentence, params: object): string {
  return typeof sentence === 'string' ? sentence : sentence(params as never);
}

export function translatorOf({ locale, texts, sentences, tables, fields, words }: LocaleWords): Translator {
  return {
    locale,
    tableWords: (table) => tables[table],
    word: (korean) => words?.[korean] ?? korean,
    fieldLabel: (table, field) => fields?.[table][field] ?? TABLES[table].fields[field]?.header ?? field,
    t: (key, ...[params]) => say(texts[key] ?? key, params ?? {}),
    sentence({ code, params }) {
      const known = sentences[code];
      return known === undefined ? say(sentences.unexpected, { code, message: '' }) : say(known, params);
    },
  };
}
