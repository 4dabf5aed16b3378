import { councilCopy } from '../../../src/ooxml/councilCopy';
import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import type { NewCell } from '../../../src/ooxml/writer/model';
import { Draft } from '../fixtures/draft';
import { copied } from './copied';

const SHEET = '/xl/worksheets/sheet1.xml';
const KEPT = { sheets: ['보고'], accept: ['모두'] } as const;

function book(cells: Readonly<Record<string, NewCell>>): Draft {
  return new Draft({
    sheets: [
      { name: '보고', cells: { A1: 5, ...cells } },
      { name: '자료', cells: { A1: 3 } },
    ],
  });
}

describe('what asks for the whole workbook is a value where sheets go', () => {
  it.each(['INFO("numfile")', '_xlfn.SHEETS()', '_xlfn.SHEET()', 'CELL("sheet")', 'CELL(A2&"")'])(
    '%s',
    async (formula) => {
      const draft = book({ B1: { formula, value: 2 } });
      expect((await copied(draft, KEPT)).report.valued).toMatchObject([{ cell: 'B1', reason: 'computed' }]);
      expect((await copied(draft)).report.valued).toEqual([]);
    },
  );

  it.each(['CELL("row",A1)', 'CELL("address",A1)', 'ROW(A1)'])('%s stays', async (formula) => {
    expect((await copied(book({ B1: { formula, value: 1 } }), KEPT)).report.valued).toEqual([]);
  });

  it('names that only such a formula could be taken to ask for go', async () => {
    const draft = book({ B1: { formula: 'INFO("numfile")', value: 2 } });
    draft.addToList('/xl/workbook.xml', 'definedNames', '<definedName name="숨긴이름">"삭감"</definedName>');
    expect((await copied(draft)).text('/xl/workbook.xml')).not.toContain('삭감');
  });
});

describe('a data table', () => {
  const ROWS =
    '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f t="dataTable" ref="B4:B5" dt2D="0" dtr="0" r1="A1"/><v>4</v></c></row><row r="5"><c r="A5"><v>2</v></c><c r="B5"><v>5</v></c></row></sheetData>';
  const withTable = (formula: string): Draft => {
    const draft = book({ B3: { formula, value: 8 } });
    draft.replace(SHEET, '</sheetData>', ROWS);
    return draft;
  };

  it.each(['A1+자료!A1', 'A1+_xldudf_SILJEOK_EXECRATE(3,1)'])(
    'becomes values where a formula does that it may work out anew: %s',
    async (formula) => {
      const { bytes, report } = await councilCopy(withTable(formula).file(), KEPT);
      expect(packageProblems(bytes)).toEqual([]);
      expect(report.valued.map(({ cell, value }) => [cell, value])).toEqual([
        ['B3', 8],
        ['B4', 4],
      ]);
    },
  );

  it('stays where none does', async () => {
    const { text } = await copied(withTable('A1+3'), KEPT);
    expect(text(SHEET)).toContain('<f t="dataTable" ref="B4:B5" dt2D="0" dtr="0" r1="A1"/><v>4</v>');
  });
});
