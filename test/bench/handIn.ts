/**
 * How long the pane's own code keeps the page from answering while the 2007 sample is handed in: a payment, the report
 * sheet, the council's copy and its download, in the workbench in a browser. `npx tsx test/bench/handIn.ts`; the pane is to
 * answer within 100 ms. The stand-in for Excel, which in Excel is another program, is not counted.
 */
import { handIn } from '../e2e/handIn2007';
import { stopServers } from '../e2e/harness';
import { Official } from '../e2e/official';
import { scriptTimeOf } from './pane/scriptTime';
import { run } from './run';

async function main(): Promise<void> {
  const official = await Official.openSample('report-2007');
  try {
    const { page } = official.workbench;
    const cdp = await page.context().newCDPSession(page);
    const time = await scriptTimeOf(cdp, async () => void (await handIn(official)));
    console.log(
      `2007 handed in: ${time.pane.toFixed(0)} ms in the pane, at most ${time.longestOfPane.toFixed(0)} in one go, ` +
        `${time.office.toFixed(0)} in office.js, ${time.host.toFixed(0)} in the workbench; bound 100 ms in one go`,
    );
  } finally {
    await official.close();
    await stopServers();
  }
}

run(main);
