import { unitNamedIn, readPastedAmount } from './amount';
import { readBlock } from './block';

describe('a block copied from a sheet', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\r\n\t\r\n', [['a', 'b']]],
    ['"여러\n줄"\t"따옴표 ""안"""\n끝', [['여러\n줄', '따옴표 "안"'], ['끝']]],
    ['"아닌 따옴표" 뒤\tx', [['"아닌 따옴표" 뒤', 'x']]],
    ['\t\t3', [['', '', '3']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
  ])('is read cell by cell: %j', (text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });
});

describe('a unit named beside amounts', () => {
  it.each([
    ['(단위 : 천원)', '천원'],
    ['[단위:백만원]', '백만원'],
    ['( 단위 : 백만 원 )', '백만원'],
    ['금액(천원)', '천원'],
    ['목표액［억원］', '억원'],
    ['(단위: 원)', '원'],
    ['금액(원)', '원'],
    ['금액', null],
    ['단위 사업', null],
    ['(십원)', null],
  ])('%s is %s', (text, unit) => {
    expect(unitNamedIn(text)).toBe(unit);
  });
});

describe('a pasted amount', () => {
  it.each([
    ['3,600', '천원', 3_600_000],
    ['0.5', '백만원', 500_000],
    ['1,234.567', '천원', 1_234_567],
    ['△12', '천원', -12_000],
    ['58백만원', '천원', 58_000_000],
    ['12원', '억원', 12],
    ['-', '천원', null],
    [' ', '천원', null],
    ['0', '천원', 0],
  ] as const)('%s in %s is %s', (text, unit, won) => {
    expect(readPastedAmount(text, unit)).toEqual({ ok: true, value: won });
  });

  it.each([
    ['0.0001', '천원', 'moneyFraction'],
    ['약간', '천원', 'moneyUnreadable'],
    ['(1,000)', '천원', 'moneyUnreadable'],
  ] as const)('%s in %s is refused', (text, unit, code) => {
    expect(readPastedAmount(text, unit)).toMatchObject({ ok: false, problem: { code } });
  });
});
