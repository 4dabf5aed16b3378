import { withParticles } from '../../i18n/ko/particles';
import { ExcelError, answer } from '../testing/runtime';

const column = (...cells: readonly unknown[]) => cells.map((value) => [value]);
const PAIRED = ['WEIGHTEDRATE', 'POOLEDRATE'] as const;

describe('WEIGHTEDRATE', () => {
  it('weighs ranges of any shape, cell beside cell', () => {
    expect(answer('WEIGHTEDRATE', column(0.8, 0.4), column(75, 25))).toBeCloseTo(0.7, 12);
    expect(answer('WEIGHTEDRATE', [[0.8, 0.4]], [[75, 25]])).toBeCloseTo(0.7, 12);
    expect(answer('WEIGHTEDRATE', 0.8, 1)).toBe(0.8);
    expect(answer('WEIGHTEDRATE', [[0.8]], [[1]])).toBe(0.8);
  });

  it('drops what is none with its weight: "-", a blank, a word', () => {
    const rates = column(0.9, '-', '', '미정', '－', '해당 없음'.normalize('NFD'));
    expect(answer('WEIGHTEDRATE', rates, column(10, 20, 30, 40, 50, 60))).toBe(0.9);
    expect(answer('WEIGHTEDRATE', column('-', '-'), column(1, 2))).toBe('-');
  });

  it('caps by 상한 alone, and 0 or none caps nothing', () => {
    const ranges = [column(1.5, 0.5), column(60, 40)];
    expect(answer('WEIGHTEDRATE', ...ranges, 1.2, 1)).toBe(0.92);
    for (const none of [null, 0, '-', '']) expect(answer('WEIGHTEDRATE', ...ranges, none)).toBe(1.1);
  });

  it.each([
    [
      [column(0.5, 0.6), column(60, -40)],
      '#VALUE! 가중치들: 범위의 2행 1열 「-40」은 0보다 작습니다. 0 이상인 숫자로 고치십시오.',
    ],
    [
      [column(0.5, 0.6), column(60, 40), -1],
      '#VALUE! 상한: 「-1」이 들어왔습니다. 1.2나 120%처럼 0부터 10까지의 숫자를 넣으십시오.',
    ],
    [
      [column(1e308, 1e308), column(1e308, 1e308)],
      '#VALUE! 값이 너무 커서 칸에 나타낼 수 없습니다. 인수의 금액을 확인하십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('WEIGHTEDRATE', ...args)).toBe(error);
  });
});

describe('POOLEDRATE', () => {
  it('adds only the cells where both are numbers', () => {
    expect(answer('POOLEDRATE', column(30, '-', 10), column(40, 100, 80), 1)).toBe(0.333);
    expect(answer('POOLEDRATE', column(30, 10), column('미정', 80))).toBe(0.125);
  });

  it('has none where the whole does not come above 0', () => {
    expect(answer('POOLEDRATE', column(1, 1), column(5, -5))).toBe('-');
    expect(answer('POOLEDRATE', '-', '-')).toBe('-');
  });
});

describe.each(PAIRED)('%s', (id) => {
  const [first, second] = id === 'WEIGHTEDRATE' ? ['달성률들', '가중치들'] : ['분자들', '분모들'];

  it.each(['1,234', '１２', '2,520만원', '90%', true])(
    'counts %p neither as a number nor as none, and says where it stands',
    (cell) => {
      const shown = cell === true ? 'TRUE' : cell;
      expect(answer(id, column(1, cell, 3), column(1, 2, 3))).toBe(
        withParticles(
          `#VALUE! ${first}: 범위의 2행 1열 「${shown}」은(는) 숫자 값이 아니어서 계산에 들어가지 않습니다. 숫자로 다시 입력하거나, 없으면 "-"를 적으십시오.`,
        ),
      );
    },
  );

  it('says which ranges differ in size, ragged ones too', () => {
    expect(answer(id, column(1, 2, 3), column(1, 2))).toBe(
      `#VALUE! ${first}의 크기는 3행 1열, ${second}의 크기는 2행 1열입니다. 크기가 같은 범위를 넣으십시오.`,
    );
    expect(answer(id, column(1, 2), [[1, 2]])).toMatch(/^#VALUE! .*2행 1열, .*1행 2열/);
    expect(answer(id, [[1, 2], [3]], [[1], [2, 3]])).toMatch(/^#VALUE! .*크기가 같은 범위/);
    expect(typeof answer(id, [[1, 2], [3]], [[2, 4], [6]])).toBe('number');
  });

  it('passes an error on, and says where it stands', () => {
    expect(answer(id, column(1, 2), [[1], [new ExcelError('#N/A')]])).toBe(
      `#N/A ${second}: 범위의 2행 1열에 오류 값 #N/A이(가) 있습니다. 그 칸을 먼저 고치십시오.`,
    );
    expect(answer(id, column(1, new ExcelError('#REF!')), column(1, 2))).toMatch(/^#VALUE! .*#REF!/);
  });

  it('refuses ranges that come near what Excel hands over', () => {
    const long = Array.from({ length: 300_000 }, () => [1234567890123]);
    expect(answer(id, long, long)).toMatch(/^#VALUE! 범위가 너무 큽니다/);
  });
});

describe('an empty cell in a range', () => {
  // The calls whose result depends on the build of Excel: docs/limits.md, 빈 셀.
  it.each([
    ['WEIGHTEDRATE', [column(0.9, 'empty'), column(50, 50)], 0.9, 0.45],
    ['POOLEDRATE', [column(30, 'empty'), column(40, 80)], 0.75, 0.25],
    ['POOLEDRATE', [column(30, 10), column(40, 'empty')], 0.75, 1],
    ['WEIGHTEDRATE', [2 / 3, 1, null, 'empty'], 2 / 3, 0.67],
    ['POOLEDRATE', [2, 3, 'empty'], 2 / 3, 0.67],
  ] as const)('%s%p differs between null and 0', (id, args, asNull, asZero) => {
    const withEmpty = (empty: unknown) =>
      args.map((arg) =>
        Array.isArray(arg)
          ? arg.map(([cell]) => [cell === 'empty' ? empty : cell])
          : arg === 'empty'
            ? empty
            : arg,
      );
    expect(answer(id, ...withEmpty(null))).toBe(asNull);
    expect(answer(id, ...withEmpty(0))).toBe(asZero);
  });

  it('makes no difference among the weights', () => {
    for (const empty of [null, 0]) {
      expect(answer('WEIGHTEDRATE', column(0.9, 0.1), column(50, empty))).toBe(0.9);
    }
  });
});
