import { findingParams } from '../ooxml/councilCopy/findings/findingParams';
import type { Finding } from '../ooxml/councilCopy/findings/findings';
import type { PersonalDataFound } from '../ooxml/councilCopy/report';
import { findPersonalData, masked } from '../ooxml/personalData/find';
import type { Words } from './words';

/** A title and what belongs to it. */
export function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

export function findingLine(finding: Finding, { findings }: Words): string {
  return findings[finding.kind](findingParams(finding));
}

/** Where personal data stand, and of what kind they are; never the data. */
export function personalDataLine(
  { kind, part, sheet, cell, stays }: PersonalDataFound,
  { texts, personalData }: Words,
): string {
  const place = sheet === undefined ? part : cell === undefined ? sheet : `${sheet}!${cell}`;
  const line = texts.personalData({ what: personalData[kind], place });
  return stays ? `${line} ${texts.personalDataStays}` : line;
}

/** A line as it is printed: terminals are logged and copied, so personal data is told by its place alone. */
export function unread(line: string): string {
  return masked(line, findPersonalData(line));
}
