import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
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

/** The source itself, by whatever name, is not written over. */
export async function refuseSource(source: string, target: string): Promise<void> {
  const there = await stat(target).catch(() => null);
  if (there === null) return;
  const { dev, ino } = await stat(source);
  if (there.dev === dev && there.ino === ino) throw new Failure(problemOf('sameFile'), EXIT.usage, target);
}

/**
 * Written beside its place and put there when it is whole: a half-written file is never seen. A file that is there
 * already is kept under another name, which is answered.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<string | null> {
  const half = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(half, bytes, { flag: 'wx' });
    const aside = (await stat(file).catch(() => null))?.isFile() ? await freeName(file) : null;
    if (aside !== null) await rename(file, aside);
    await rename(half, file);
    return aside;
  } catch (reason) {
    await rm(half, { force: true });
    throw new Failure(problemOf('fileNotWritten', codeOf(reason)), EXIT.unwritten, file);
  }
}

/** `제출본 (이전).xlsx`, or the first number behind it that nobody has. */
async function freeName(file: string): Promise<string> {
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  for (let number = 1; ; number++) {
    const name = `${stem} (이전${number === 1 ? '' : ` ${number}`})${ending}`;
    if ((await stat(name).catch(() => null)) === null) return name;
  }
}

function codeOf(reason: unknown): string {
  return (reason as NodeJS.ErrnoException).code ?? String(reason);
}

function problemOf(code: CliProblemCode, reason = ''): { code: CliProblemCode; params: { reason: string } } {
  return { code, params: { reason } };
}
