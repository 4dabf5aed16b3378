import { readFile } from 'node:fs/promises';
import { EXIT } from './exitCode';
import { Failure } from './failure';

/** The bytes of a file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code ?? String(reason);
    const problem =
      code === 'ENOENT'
        ? ({ code: 'fileMissing', params: {} } as const)
        : ({ code: 'fileUnreadable', params: { reason: code } } as const);
    throw new Failure(problem, EXIT.unreadable, file);
  }
}
