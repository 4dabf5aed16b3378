import { findPersonalData, masked } from '../personalData/find';
import type { ReportWriter, TextPlace } from './report';

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
}
