import { repeatedFormula } from './repeatedFormula';

/** Row 3 stands three times; rows 6 and 7, with a line of marks below, as often. */
const block = { row: 2, rows: 1, first: 2, last: 2 };
const pair = { row: 5, rows: 3, first: 5, last: 6 };
const place = { sheet: '우리 서식', blocks: [block, pair], times: 3 };
const outside = (formula: string) => repeatedFormula(formula, { ...place, own: null });
const inCopy = (formula: string, copy: number) =>
  repeatedFormula(formula, { ...place, own: { block, copy } }).formula;

describe('되풀이되는 줄의 수식', () => {
  it('그 줄 안의 칸은 함께 옮겨 가고, $를 붙인 것은 첫 줄에 남는다', () => {
    expect(inCopy('=B3*2+SUM(B$3:B3)', 2)).toBe('=B5*2+SUM(B$3:B5)');
  });

  it('그 줄 밖의 칸은 어느 줄에서나 같은 칸을 가리킨다', () => {
    expect([0, 1, 2].map((copy) => inCopy('=B3/B4+B1+A:A', copy))).toEqual([
      '=B3/B6+B1+A:A',
      '=B4/B6+B1+A:A',
      '=B5/B6+B1+A:A',
    ]);
  });

  it('밖에서 되풀이되는 줄을 다 덮는 범위는 늘어난다', () => {
    expect(outside('=SUM(B3:B3)')).toEqual({ formula: '=SUM(B3:B5)', isChanged: true, firstOnly: [] });
    expect(outside('=SUMIF($A6:$A7,"집행",B6:B7)').formula).toBe('=SUMIF($A8:$A15,"집행",B8:B15)');
    expect(outside('=SUM(B2:B4)').formula).toBe('=SUM(B2:B6)');
  });

  it('밖에서 첫 사업만 가리키면 그렇다고 한다', () => {
    expect(outside('=B3+SUM(B6:B6)')).toEqual({
      formula: '=B3+SUM(B8)',
      isChanged: false,
      firstOnly: ['B3', 'B6:B6'],
    });
  });

  it('서식 시트의 이름을 단 칸은 복사본의 칸이 되고, 다른 시트의 칸과 글은 그대로다', () => {
    expect(outside('=\'우리 서식\'!B3:B3&사업!B3&"B3"').formula).toBe('=B3:B5&사업!B3&"B3"');
  });
});
