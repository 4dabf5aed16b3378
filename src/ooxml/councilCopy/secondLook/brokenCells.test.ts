import { readPackage } from '../../package/readPackage';
import { changedPart } from '../../testing/changedPart';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { CellsByAddress } from '../../writer/model';
import { writeWorkbook } from '../../writer/writeWorkbook';
import { lookThrough } from './lookAgain';

const CELLS: CellsByAddress = {
  A1: { formula: "'자료 1'!A1*2", value: 2 },
  A2: { formula: '합계+1', value: 2 },
  A3: { formula: 'SUM(사업[금액])', value: 5 },
  A4: { formula: 'A1+A2', value: 4 },
  A5: { formula: '없는이름+1', value: { error: '#NAME?' } },
  A6: { formula: '간접*2', value: 2 },
  A7: { formula: 'SUM(_xlfn.ANCHORARRAY(C1))', value: 3 },
  C1: { formula: { array: 'B1:B2*1', ref: 'C1:C2', spills: true }, value: 1 },
  A8: { formula: '율계산(3)', value: 3 },
};
const BOOK = writeWorkbook({
  sheets: [
    { name: '보고', cells: CELLS },
    {
      name: '자료 1',
      cells: { A1: 1 },
      tables: [{ name: '사업', at: 'C1', columns: [{ name: '금액' }], rows: [[5]] }],
    },
  ],
  names: [
    { name: '합계', formula: "'자료 1'!$A$1" },
    { name: '간접', formula: '합계*1' },
    { name: '율계산', formula: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*1)' },
  ],
});

const EVERYTHING = { cells: true, beside: true };

function broken(part?: string, change: (xml: string) => string = (xml) => xml): readonly string[] {
  const original = readPackage(BOOK);
  const pack = readPackage(part === undefined ? BOOK : changedPart(BOOK, part, change));
  const workbook = readWorkbook(original);
  return [
    ...lookThrough({ pack, original, workbook, kept: readWorkbook(pack).sheets }, EVERYTHING).broken,
  ].sort();
}

describe('the second look at a finished copy', () => {
  it('finds nothing where all is there that was there', () => {
    expect(broken()).toEqual([]);
  });

  it('finds what asks for a sheet that is called otherwise, and the names that lead there', () => {
    expect(broken('/xl/workbook.xml', (xml) => xml.replace('name="자료 1"', 'name="자료 2"'))).toEqual([
      ...['보고!A1', '보고!A2', '보고!A6'],
    ]);
  });

  it('finds what asks for a name that is gone, directly, through another name, and as a function', () => {
    expect(
      broken('/xl/workbook.xml', (xml) => xml.replace(/<definedName name="합계".*?<\/definedName>/, '')),
    ).toEqual([...['보고!A2', '보고!A6']]);
    expect(
      broken('/xl/workbook.xml', (xml) => xml.replace(/<definedName name="율계산".*?<\/definedName>/, '')),
    ).toEqual(['보고!A8']);
  });

  it('finds what asks for a table, or a column of it, that is called otherwise', () => {
    expect(broken('/xl/tables/table1.xml', (xml) => xml.replaceAll('"사업"', '"사업2"'))).toEqual([
      '보고!A3',
    ]);
    expect(broken('/xl/tables/table1.xml', (xml) => xml.replace('name="금액"', 'name="액수"'))).toEqual([
      '보고!A3',
    ]);
  });

  it('finds what asks for a spill that became a value', () => {
    const plain = (xml: string) => xml.replace(/<f t="array"[^>]*>.*?<\/f>/, '');
    expect(broken('/xl/worksheets/sheet1.xml', plain)).toEqual(['보고!A7']);
  });
});
