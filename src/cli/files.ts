import { constants, rmSync } from 'node:fs';
import { copyFile, link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { EXIT } from './exitCode';
import { Failure, type CliProblemCode } from './failure';

/** What a file that is not there, or none, is called. */
const PROBLEMS: Readonly<Record<string, Failure['problem']>> = {
  ENOENT: { code: 'fileMissing', params: {} },
  EISDIR: { code: 'fileIsFolder', params: {} },
};

/** The bytes of a file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (reason) {
    const code = codeOf(reason);
    throw new Failure(PROBLEMS[code] ?? problemOf('fileUnreadable', code), EXIT.unreadable, file);
  }
}

/** What is not written over: the source itself, by whatever name, and what is no regular file – a folder, a device. */
export async function refuseTarget(source: string, target: string): Promise<void> {
  const there = await stat(target).catch(() => null);
  if (there === null) return;
  if (!there.isFile()) throw new Failure(problemOf('targetNoFile'), EXIT.unwritten, target);
  const { dev, ino } = await stat(source);
  if (there.dev === dev && there.ino === ino) throw new Failure(problemOf('sameFile'), EXIT.usage, target);
}

/**
 * Written beside its place and put there when it is whole: a half-written file is never seen, and none is left behind
 * where the writing fails or is broken off. A file that is there already is kept under another name, which is answered.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<string | null> {
  const half = join(dirname(file), `.siljeok-${process.pid}`);
  const traces = [half];
  const forget = removedOnSignal(traces);
  try {
    await writeFile(half, bytes, { flag: 'wx' });
    const aside = (await stat(file).catch(() => null)) === null ? null : await freeName(file);
    if (aside !== null) {
      await secondName(file, aside);
      traces.push(aside);
    }
    await rename(half, file);
    return aside;
  } catch (reason) {
    for (const trace of traces) await rm(trace, { force: true });
    const code = codeOf(reason);
    const problem =
      code === 'ENAMETOOLONG'
        ? problemOf('nameTooLong')
        : code === 'ENOENT'
          ? { code: 'folderMissing' as const, params: { folder: dirname(file) } }
          : problemOf('fileNotWritten', code);
    throw new Failure(problem, EXIT.unwritten, file);
  } finally {
    forget();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Until the answer is called, a signal takes these files away before it ends the process as it would have. */
function removedOnSignal(files: readonly string[]): () => void {
  const end = (signal: NodeJS.Signals) => {
    for (const file of files) rmSync(file, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => SIGNALS.forEach((signal) => process.off(signal, end));
  SIGNALS.forEach((signal) => process.on(signal, end));
  return forget;
}

/** Some file systems know no second names of a file: there it is copied. */
async function secondName(file: string, name: string): Promise<void> {
  await link(file, name).catch(() => copyFile(file, name, constants.COPYFILE_EXCL));
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
