import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT } from './exitCode';
import { Failure, type CliProblemCode } from './failure';

/** The bytes of a file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (reason) {
    const code = codeOf(reason);
    const problem = code === 'ENOENT' ? problemOf('fileMissing') : problemOf('fileUnreadable', code);
    throw new Failure(problem, EXIT.unreadable, file);
  }
}

/** A file that is the source itself, by whatever name, and one that is there already, are not written over. */
export async function refuseTarget(source: string, target: string, force: boolean): Promise<void> {
  const there = await stat(target).catch(() => null);
  if (there === null) return;
  const { dev, ino } = await stat(source);
  if (there.dev === dev && there.ino === ino) throw new Failure(problemOf('sameFile'), EXIT.usage, target);
  if (!force) throw new Failure(problemOf('fileExists'), EXIT.unwritten, target);
}

/** Written beside its place and put there when it is whole: a half-written file is never seen. */
export async function writeBytes(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const half = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(half, bytes, { flag: 'wx' });
    if (!force && (await stat(file).catch(() => null)) !== null) {
      throw new Failure(problemOf('fileExists'), EXIT.unwritten, file);
    }
    await rename(half, file);
  } catch (reason) {
    await rm(half, { force: true });
    if (reason instanceof Failure) throw reason;
    throw new Failure(problemOf('fileNotWritten', codeOf(reason)), EXIT.unwritten, file);
  }
}

function codeOf(reason: unknown): string {
  return (reason as NodeJS.ErrnoException).code ?? String(reason);
}

function problemOf(code: CliProblemCode, reason = ''): { code: CliProblemCode; params: { reason: string } } {
  return { code, params: { reason } };
}
