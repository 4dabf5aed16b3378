import { tokensOf } from '../../formulas/tokens';
import { PATH_HINT } from '../../personalData/localPath';
import { findPersonalData, joined, masked, type PersonalData } from '../../personalData/find';
import type { PersonalDataKind } from '../../personalData/rules';
import type { ReportWriter, TextPlace } from '../report';
import { isPersonalWord, PersonalWords } from './personalWords';

/** Attributes of a text's own that are looked for before a part is read: a long list of formats holds none. */
const PERHAPS = new RegExp(`\\d[^<>]{0,3}\\d|@|골뱅이|[０-９]|${PATH_HINT.source}`, 'iu');

/** Looks through the texts that are handed out. */
export class PersonalDataScan {
  /** What stands in columns of people, with its kind: to be looked for elsewhere, too. */
  readonly words = new Map<string, PersonalDataKind>();
  private readonly known: PersonalWords;

  constructor(
    private readonly report: ReportWriter,
    private readonly blanks: boolean,
    known: ReadonlyMap<string, PersonalDataKind>,
  ) {
    this.known = new PersonalWords(known);
  }

  find(text: string): PersonalData[] {
    const words = this.known.find(text);
    const found = findPersonalData(text);
    return words.length === 0 ? found : joined([...found, ...words]);
  }

  /** Whether XML, from one `<` to the next, may hold some: false only where it is sure to hold none. */
  mayHold(xml: string): boolean {
    return xml.includes('&#') || (PERHAPS.test(xml) ? this.find(xml) : this.known.find(xml)).length > 0;
  }

  /** The text as it is handed out, without a line in the report. */
  shown(text: string): string {
    return this.blanks ? masked(text, this.find(text)) : text;
  }

  /** Lists what is found; the text to hand out, which is another one only where personal data are to be blanked. */
  check(text: string, place: TextPlace): string {
    const found = this.find(text);
    for (const { kind, start, end } of found) {
      this.report.personalData.push({ ...place, kind, text: text.slice(start, end) });
    }
    return this.blanks && found.length > 0 ? masked(text, found) : text;
  }

  /** The same for the texts in a formula: what it calls by a name is told where that stands. */
  checkFormula(formula: string, place: TextPlace): string {
    if (!formula.includes('"') || this.find(formula).length === 0) return formula;
    return tokensOf(formula)
      .map(({ type, value }) => (type === 'string' ? this.check(value, place) : value))
      .join('');
  }

  /** The same for a text that cannot be changed, as others call something by it: it is told that it stays. */
  tell(text: string, place: TextPlace): void {
    for (const { kind, start, end } of this.find(text)) {
      this.report.personalData.push({ ...place, kind, text: text.slice(start, end), stays: true });
    }
  }

  /** The same for a text that is personal by where it stands: in a column headed 입력자. */
  add(kind: PersonalDataKind, text: string, place: TextPlace): string {
    this.report.personalData.push({ ...place, kind, text });
    const word = text.trim();
    if (isPersonalWord(word)) this.words.set(word, kind);
    return this.blanks ? masked(text, [{ start: 0, end: text.length }]) : text;
  }
}
