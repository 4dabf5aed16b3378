import { lookThrough } from '../../../src/ooxml/councilCopy/secondLook/lookAgain';
import { councilCopy } from '../../../src/ooxml/councilCopy';
import { readPackage } from '../../../src/ooxml/package/readPackage';
import { changedPart } from '../../../src/ooxml/testing/changedPart';
import { readWorkbook } from '../../../src/ooxml/workbook/readWorkbook';
import { addChart, addNewerChart } from '../fixtures/charts';
import { Draft } from '../fixtures/draft';
import { addPivot } from '../fixtures/pivots';
import { addHyperlink, addListFromOtherSheet, addSparklines } from '../fixtures/sheetExtras';
import { PLAIN } from '../fixtures/words';

/** 보고 points at 자료 with everything but its cells. */
function pointing(): Uint8Array {
  const cells = { A1: '가', B1: 1, C1: 2, A2: '나', B2: 3, C2: 4 };
  const draft = new Draft({
    sheets: [
      {
        name: '보고',
        cells,
        conditionalFormats: [{ ref: 'A1', formula: '자료!$B$9>1', format: { fill: 'FFFF00' } }],
      },
      { name: '자료', cells },
    ],
    names: [
      { name: '_xlnm.Print_Area', formula: '보고!$A$1:$C$2', sheet: '보고' },
      { name: '자료이름', formula: '자료!$C$1' },
    ],
  });
  const sheet = draft.sheet(1);
  addSparklines(draft, sheet, '자료');
  addListFromOtherSheet(draft, sheet, '자료', PLAIN);
  addHyperlink(draft, sheet, { cell: 'A1', to: '자료!A5', words: PLAIN });
  addHyperlink(draft, sheet, { cell: 'B1', to: '보고!A1', words: PLAIN });
  addChart(draft, sheet, { source: '자료', words: PLAIN });
  addNewerChart(draft, sheet, { source: '자료', words: PLAIN });
  addPivot(draft, sheet, {
    source: { sheet: '자료' },
    fields: ['가', '나', '다'],
    items: ['1', '2', '3'],
    words: PLAIN,
  });
  return draft.file();
}

const BOOK = pointing();

function lost(copy: Uint8Array): readonly string[] {
  const [original, pack] = [readPackage(BOOK), readPackage(copy)];
  const made = { original, pack, kept: readWorkbook(pack).sheets, workbook: readWorkbook(original) };
  return [...lookThrough(made, { cells: true, beside: true }).lost].sort();
}

it('the second look finds nothing where all is there, and every reference to a sheet that is called otherwise', () => {
  expect(lost(BOOK)).toEqual([]);
  const renamed = changedPart(BOOK, '/xl/workbook.xml', (xml) => xml.replace('name="자료"', 'name="자료 2"'));
  const found = lost(renamed);
  const expected: Readonly<Record<string, string>> = {
    'a rule': '자료!$B$9>1',
    'a name': '자료!$C$1',
    'a list': '자료!$A$2:$A$4',
    'a sparkline': '자료!B2:C2',
    'a link': '자료!A5',
    'a chart': '자료!$A$1',
    'a pivot table': "'자료'!A1",
  };
  const missed = Object.entries(expected).filter(([, reference]) => !found.includes(reference));
  expect(missed).toEqual([]);
  expect(found.filter((reference) => !/자료/.test(reference))).toEqual([]);
});

it('a copy without the sheet holds no reference to it anywhere', async () => {
  const { bytes } = await councilCopy(BOOK, { sheets: ['보고'], accept: ['모두'] });
  expect(lost(bytes)).toEqual([]);
});
