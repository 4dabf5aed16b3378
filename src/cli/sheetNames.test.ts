import { sheetNames } from './sheetNames';

const SHEETS = ['보고', '1,2월', '총괄 ', 'Sheet1', '총괄', '나,'];

describe('--sheets', () => {
  it.each([
    [['보고,Sheet1'], ['보고', 'Sheet1']],
    [[' 보고 , sheet1 '], ['보고', 'Sheet1']],
    [['1,2월'], ['1,2월']],
    [['1\\,2월,보고'], ['1,2월', '보고']],
    [['총괄 '], ['총괄 ']],
    [['총괄'], ['총괄']],
    [['보고,총괄 '], ['보고', '총괄 ']],
    [['보고, 총괄'], ['보고', '총괄']],
    [['나\\,'], ['나,']],
    [
      ['1,2월', '보고', '나,'],
      ['1,2월', '보고', '나,'],
    ],
    [['보고'.normalize('NFD')], ['보고']],
    [['1월, 결산'], ['1월', '결산']],
  ])('%p names %p', (values, names) => {
    expect(sheetNames(values, SHEETS)).toEqual(names);
  });

  it('names a sheet by the letters that the file has', () => {
    expect(sheetNames(['보고'], ['보고'.normalize('NFD')])).toEqual(['보고'.normalize('NFD')]);
  });
});
