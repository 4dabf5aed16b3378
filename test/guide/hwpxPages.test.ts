import path from 'node:path';
import { report2007 } from '../../samples/report2007';
import { HWPX_LOOKS } from '../../src/report/hwpx/looks';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel } from '../../src/report/model';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';
import { launchChromium } from '../e2e/browser/launch';
import { hwpxPages, hwpxText } from '../support/hwpxText';

const PICTURES = path.join(__dirname, '../../docs/images/hwpx');
const PAGE_WIDTH = 380;
const GAP = 8;
const COLUMNS = 4;
jest.setTimeout(300_000);

/** `npm run guide`: the first pages of the 2007 report as a 한글 document, and the last but one, in each look. */
it('the guide shows what a 한글 document looks like', async () => {
  const made = reportModel(cellsOfRecords(report2007));
  if (!made.ok) throw new Error(made.problem.code);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: {
        width: COLUMNS * (PAGE_WIDTH + GAP) + GAP,
        height: Math.round(PAGE_WIDTH * Math.SQRT2) + 2 * GAP,
      },
    });
    for (const look of HWPX_LOOKS) {
      const document = await writeHwpx(made.value, look);
      expect(hwpxText(document)).toContain('11,600');
      const pages = hwpxPages(document);
      const shown = [0, 1, 5, pages.length - 2].map((index) => pages[index]!);
      // A picture each: pages in one document would share the names of their parts.
      const images = shown.map(
        (svg) =>
          `<img width="${PAGE_WIDTH}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
      );
      await page.setContent(
        `<body style="margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;background:#bbb">${images.join('')}</body>`,
      );
      await page.screenshot({ path: path.join(PICTURES, `${look.replace(' ', '-')}.png`) });
    }
  } finally {
    await browser.close();
  }
});
