import { readFingerprint } from '../ooxml/fingerprint/fingerprint';
import { verifyCouncilCopy } from '../ooxml/fingerprint/verifyCouncilCopy';
import { named } from './arguments';
import type { Command } from './command';
import { EXIT } from './exitCode';
import { Failure, usageFailure } from './failure';
import { readBytes } from './files';

/** `siljeok verify 파일.xlsx 지문`: whether a file is the copy that was handed out. */
export const verify: Command = {
  options: [],
  async run({ given, words: { texts }, print }) {
    const { file, fingerprint: typed } = named(given, ['file', 'fingerprint']);
    const fingerprint = readFingerprint(typed);
    if (fingerprint === null) throw usageFailure('fingerprintInvalid', { came: typed });
    const found = await verifyCouncilCopy(await readBytes(file), fingerprint);
    if (found.outcome === 'unreadable') throw new Failure(found.problem, EXIT.unreadable, file);
    if (found.outcome === 'matches') {
      print(texts.verified({ fingerprint }));
      return EXIT.done;
    }
    print(texts.different({ fingerprint, actual: found.actual }));
    return EXIT.refused;
  },
};
