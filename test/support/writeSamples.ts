import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fictionalYear } from '../../samples/fictionalYear';
import { report2007 } from '../../samples/report2007';
import { pageTools } from '../host/pageTools';

/** `npm run samples`: the workbooks in samples/, made by what the pane itself does, over genuine office.js. */
async function main(): Promise<void> {
  Object.assign(globalThis, { pageTools: pageTools((script) => script.runInThisContext()) });
  // The pages need their tools when they are loaded.
  const { sampleWorkbook } = await import('./sampleWorkbook');
  for (const [name, records] of [
    ['report-2007', report2007],
    ['fictional-year', fictionalYear],
  ] as const)
    writeFileSync(path.join(__dirname, `../../samples/${name}.xlsx`), await sampleWorkbook(records));
}

void main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
