import { findPersonalData, masked } from '../../personalData/find';
import type { PersonalDataKind } from '../../personalData/rules';
import type { ReportWriter, TextPlace } from '../report';

/** Looks through the texts that are handed out. */
export class PersonalDataScan {
  constructor(
    private readonly report: ReportWriter,
    private readonly blanks: boolean,
  ) {}

  /** Lists what is found; the text to hand out, which is another one only where personal data are to be blanked. */
  check(text: string, place: TextPlace): string {
    const found = findPersonalData(text);
    for (const { kind, start, end } of found) {
      this.report.personalData.push({ ...place, kind, text: text.slice(start, end) });
    }
    return this.blanks && found.length > 0 ? masked(text, found) : text;
  }

  /** The same for a text that cannot be changed, as others call something by it: it is told that it stays. */
  tell(text: string, place: TextPlace): void {
    for (const { kind, start, end } of findPersonalData(text)) {
      this.report.personalData.push({ ...place, kind, text: text.slice(start, end), stays: true });
    }
  }

  /** The same for a text that is personal by where it stands: in a column headed 입력자. */
  add(kind: PersonalDataKind, text: string, place: TextPlace): string {
    this.report.personalData.push({ ...place, kind, text });
    return this.blanks ? masked(text, [{ start: 0, end: text.length }]) : text;
  }
}
