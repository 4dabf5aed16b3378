import { CATALOGUE } from '../../functions/catalogue/index';
import { calculate } from '../../functions/registry';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import { placesOf, previewArguments, withCells } from './previewArguments';

const PLACE: InsertionPlace = {
  sheet: 'Sheet1',
  cell: { row: 1, column: 3 },
  selected: null,
  sheets: ['Sheet1', '사업'],
  names: ['기준일', '사업표'],
  tables: ['사업'],
  known: {},
  ownTables: {},
};

const rate = CATALOGUE.find(({ id }) => id === 'EXECRATE')!;
const args = (...texts: readonly string[]) =>
  previewArguments(
    rate,
    {
      form: 'function',
      target: 'D2',
      ...Object.fromEntries(texts.map((text, index) => [`argument${index}`, text])),
    },
    PLACE,
  );

describe('the arguments of a formula that is looked at before it is written', () => {
  it('are values as they were typed, and cells by their place', () => {
    expect(args('B2', '사업!C2', '1')).toEqual([
      { kind: 'cells', place: 'Sheet1!B2', isBlock: false },
      { kind: 'cells', place: '사업!C2', isBlock: false },
      { kind: 'value', value: 1 },
    ]);
    expect(args('3,600천원', '10%', '')).toEqual([
      { kind: 'value', value: '3,600천원' },
      { kind: 'value', value: 0.1 },
      { kind: 'value', value: null },
    ]);
    expect(placesOf(args('기준일', 'B2', '')!)).toEqual(['기준일', 'Sheet1!B2']);
  });

  it('are not there where only Excel can read them', () => {
    expect(args('사업[집행액]', '1')).toBeNull();
    expect(args('=A1', '1')).toBeNull();
  });

  it('come to what the cell will show', () => {
    const known = args('B2', 'C2', '')!;
    expect(calculate('EXECRATE', withCells(known, [[[1]], [[4]]])!)).toEqual({ ok: true, value: 0.25 });
    expect(calculate('EXECRATE', withCells(known, [[['']], [[4]]])!)).toEqual({ ok: true, value: '-' });
    expect(calculate('EXECRATE', withCells(known, [[['#N/A']], [[4]]])!)).toMatchObject({ ok: false });
    expect(withCells(known, ['large', 'large'])).toBeNull();
    expect(withCells(known, ['gone', [[4]]])).toBeNull();
  });
});
