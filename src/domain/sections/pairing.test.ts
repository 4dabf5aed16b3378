import fc from 'fast-check';
import type { SectionLine } from './line';
import { ordersOf } from './orders';
import { pairLines } from './pairing';
import { readSection } from './read';

const pairs = (before: string, after: string): readonly (number | null)[] =>
  pairLines(readSection(before), readSection(after));

describe('which line is which', () => {
  it('keeps every line that stands as it stood', () => {
    expect(pairs('- 가\n- 나\n- 가', '- 가\n- 나\n- 가')).toEqual([0, 1, 2]);
  });

  it('knows a line that was edited, added before, and one that was taken out', () => {
    expect(
      pairs('- 등록 : 49개\n- 지원 : 24개\n- 회원 125명', '- 등록 : 50개\n- 새로 쓴 것\n- 회원 125명'),
    ).toEqual([0, null, 2]);
    expect(pairs('- 등록 : 49개\n- 지원 : 24개', '- 앞에 쓴 것\n- 등록 : 49개\n- 지원 : 24개')).toEqual([
      null,
      0,
      1,
    ]);
  });

  it('knows a line that was moved, and one that was moved and edited', () => {
    expect(pairs('- 하나 둘\n- 셋 넷\n- 다섯', '- 다섯\n- 하나 둘\n- 셋 넷')).toEqual([2, 0, 1]);
    expect(pairs('- 학습동아리 등록 : 49개\n- 둘\n- 셋', '- 둘\n- 셋\n- 학습동아리 등록 : 51개')).toEqual([
      1, 2, 0,
    ]);
  });

  it('knows a line of another level or mark', () => {
    expect(pairs('- 가나다\n- 라마바', '- 가나다\n  · 라마바')).toEqual([0, 1]);
  });

  it('takes the one line in the place of one for that line, whatever it says', () => {
    expect(pairs('- 위\n- 온통 옛것\n- 아래', '- 위\n- 새로 다시 씀\n- 아래')).toEqual([0, 1, 2]);
  });

  it('never gives one earlier line to two', () => {
    const text = fc.array(fc.constantFrom('- 가', '- 나', '- 가나', '  - 가나다', '- 라마', '- 라마바'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = pairs(before.join('\n'), after.join('\n')).filter((pair) => pair !== null);
        expect(new Set(found).size).toBe(found.length);
        expect(pairs(before.join('\n'), before.join('\n'))).toEqual(before.map((_, index) => index));
      }),
    );
  });

  it('is found of 300 lines of which many were edited', () => {
    const lines = Array.from({ length: 300 }, (_, index): SectionLine => ({
      level: '1',
      mark: '-',
      form: '글',
      text: `과제 ${index} 추진 : ${index * 7}건`,
    }));
    const turned = lines.map((line, index) => ({
      ...line,
      text: `${line.text} ${index % 3 === 0 ? '완료' : ''}`,
    }));
    expect(pairLines(lines, turned.slice(1)).filter((pair) => pair === null)).toHaveLength(0);
  });
});

describe('순서 of the lines of a section', () => {
  it.each([
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [null, null],
      [1, 2],
    ],
    [
      [1, null, 2, 3],
      [1, 2, 3, 4],
    ],
    [
      [10, null, 20, 30],
      [10, 11, 20, 30],
    ],
    [
      [3, 1, 2],
      [3, 4, 5],
    ],
    [
      [5, 6, null],
      [5, 6, 7],
    ],
    [
      [0, 2.5, 7],
      [1, 2, 7],
    ],
  ])('of %j is %j', (known, orders) => expect(ordersOf(known)).toEqual(orders));

  it('grows from line to line, and is kept where all of it can be', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { maxLength: 20 }), (known) => {
        const orders = ordersOf(known);
        orders.forEach((order, index) => expect(order).toBeGreaterThan(orders[index - 1] ?? 0));
        expect(ordersOf(orders)).toEqual(orders);
      }),
    );
  });
});
