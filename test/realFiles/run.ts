/**
 * What becomes of real workbooks: `npm run real -- FOLDER …`. Each .xlsx and .xlsm in a folder is copied for the council, and
 * opened in the workbench, saved as it is, and saved with a number typed into it. What is not as it was is told; refusals are
 * counted. Two and a half thousand files take about ten minutes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CouncilCopyRefused } from '../../src/ooxml/councilCopy/refusal';
import { PackageError } from '../../src/ooxml/problems';
import { faultsOfCopy } from './faultsOfCopy';
import { faultsOfSaving } from './faultsOfSaving';

async function run(folders: readonly string[]): Promise<void> {
  const refused = new Map<string, number>();
  let [sound, faulty] = [0, 0];
  for (const file of folders.flatMap(workbooksIn)) {
    const bytes = new Uint8Array(readFileSync(file));
    try {
      const faults = [...(await faultsOfCopy(bytes)), ...(await faultsOfSaving(bytes))];
      for (const fault of faults) console.error(`${file}: ${fault}`);
      if (faults.length === 0) sound += 1;
      else faulty += 1;
    } catch (reason) {
      const why = refusal(reason);
      if (why === null) console.error(`${file}: ${reason instanceof Error ? reason.stack : String(reason)}`);
      if (why === null) faulty += 1;
      else refused.set(why, (refused.get(why) ?? 0) + 1);
    }
  }
  console.log({ sound, faulty, refused: Object.fromEntries(refused) });
  if (faulty > 0) process.exitCode = 1;
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/i.test(name))
    .map((name) => path.join(folder, name));
}

function refusal(reason: unknown): string | null {
  if (reason instanceof PackageError) return reason.problem.code;
  return reason instanceof CouncilCopyRefused ? reason.refusal.code : null;
}

void run(process.argv.slice(2));
