import { compareCopies, type Difference } from '../ooxml/comparison/compareCopies';
import { PackageError } from '../ooxml/problems';
import { readPackage } from '../ooxml/package/readPackage';
import { named } from './arguments';
import type { Command } from './command';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { readBytes } from './files';
import { section, unread } from './lines';

/** `siljeok compare 먼저.xlsx 나중.xlsx`: which figures changed from one submitted copy to the next. */
export const compare: Command = {
  options: [],
  async run({ given, words: { texts, differences }, print }) {
    const { before, after } = named(given, ['before', 'after']);
    const [earlier, later] = [await readWorkbookFile(before), await readWorkbookFile(after)];
    const found = compareCopies(earlier, later);
    if (found.length === 0) {
      print(texts.nothingChanged);
      return EXIT.done;
    }
    const lines = found.map((one) => unread(differences[one.kind](paramsOf(one))));
    print(section(texts.changed({ count: found.length }), lines).join('\n'));
    return EXIT.refused;
  },
};

/** Which of two files cannot be read is told. */
async function readWorkbookFile(file: string): Promise<Uint8Array> {
  const bytes = await readBytes(file);
  try {
    readPackage(bytes);
    return bytes;
  } catch (reason) {
    if (reason instanceof PackageError) throw new Failure(reason.problem, EXIT.unreadable, file);
    throw reason;
  }
}

function paramsOf(difference: Difference): Readonly<Record<string, string | number>> {
  const { kind: _, ...params } = difference;
  return params;
}
