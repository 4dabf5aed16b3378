import { inspectBook, type Inspection } from '../ooxml/inspection/inspectBook';
import { masking } from '../ooxml/councilCopy/personalData/masking';
import { PackageError } from '../ooxml/problems';
import { named } from './arguments';
import type { Command } from './command';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { readBytes } from './files';
import { findingLine, personalDataLine, section } from './lines';
import type { Words } from './words';

/** `siljeok inspect 파일.xlsx`: what stands in a file, and what to look at before it is handed out. */
export const inspect: Command = {
  options: [],
  async run({ given, words, print }) {
    const { file } = named(given, ['file']);
    const bytes = await readBytes(file);
    const inspection = await inspected(bytes, file);
    const unread = masking(inspection.personalData);
    print(report(inspection, words).map(unread).join('\n'));
    return EXIT.done;
  },
};

async function inspected(bytes: Uint8Array, file: string): Promise<Inspection> {
  try {
    return await inspectBook(bytes);
  } catch (reason) {
    if (reason instanceof PackageError) throw new Failure(reason.problem, EXIT.unreadable, file);
    throw reason;
  }
}

function report(found: Inspection, words: Words): string[] {
  const { texts } = words;
  const toLookAt = [
    ...found.findings.map((finding) => findingLine(finding, words)),
    ...(found.externalLinks > 0 ? [texts.externalLinks({ count: found.externalLinks })] : []),
    ...found.personalData.map((one) => personalDataLine(one, words)),
  ];
  const functions = [...found.functions].map(([id, count]) => texts.calls({ id, count }));
  return [
    ...section(texts.parts({ count: found.parts.length }), found.parts),
    ...section(
      texts.sheets({ count: found.sheets.length }),
      found.sheets.map(({ name, state, cells, formulas }) =>
        texts.sheet({ name, state: texts[state], cells, formulas }),
      ),
    ),
    ...section(
      texts.tables({ count: found.tables.length }),
      found.tables.map(({ name, sheet, ref, columns }) => `${name} (${sheet}!${ref}): ${columns.join(', ')}`),
    ),
    ...section(texts.functions({ count: functions.length }), functions),
    ...section(texts.findings({ count: toLookAt.length }), toLookAt),
  ];
}
