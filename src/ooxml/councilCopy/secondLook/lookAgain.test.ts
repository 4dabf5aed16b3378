import { readPackage } from '../../package/readPackage';
import { settingsOf } from '../options';
import { NOTHING_KNOWN } from '../known';
import { makeCopy } from '../steps';
import { writeWorkbook } from '../../writer/writeWorkbook';

const BOOK = writeWorkbook({
  sheets: [
    {
      name: '보고',
      cells: { A1: 1 },
      conditionalFormats: [{ ref: 'A1', formula: '합계>0', format: { fill: 'FFFF00' } }],
    },
    { name: '자료', cells: { A1: 1 } },
  ],
  names: [{ name: '합계', formula: '보고!$A$1' }],
});
const make = (known = NOTHING_KNOWN) => makeCopy(readPackage(BOOK), settingsOf({ sheets: ['보고'] }), known);

it('what a second look has found lost is not handed out in the next making', () => {
  expect(make().report.changes.map(({ code }) => code)).not.toContain('conditionalFormatRemoved');
  const again = make({ ...NOTHING_KNOWN, lost: new Set(['합계>0']) });
  expect(again.report.changes).toContainEqual(
    expect.objectContaining({ code: 'conditionalFormatRemoved' }) as object,
  );
});
