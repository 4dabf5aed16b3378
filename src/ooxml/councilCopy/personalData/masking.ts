import { findPersonalData, joined, masked } from '../../personalData/find';
import type { PersonalDataFound } from '../report';
import { isPersonalWord, PersonalWords } from './personalWords';

/** Makes lines of a report unreadable where they repeat personal data, what was found in the workbook among them. */
export function masking(found: readonly PersonalDataFound[]): (line: string) => string {
  const told = found.map(({ kind, text }) => [text.trim(), kind] as const);
  const words = new PersonalWords(new Map(told.filter(([word]) => isPersonalWord(word))));
  return (line) => masked(line, joined([...findPersonalData(line), ...words.find(line)]));
}
