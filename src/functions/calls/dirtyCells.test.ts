import type { FunctionId } from '../parameterNames';
import { answer, ExcelError } from '../testing/runtime';

type Row = readonly unknown[];
type Block = readonly Row[];

const DAY = 39263;
const CLEAN = {
  사업표: [
    ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'],
    ['01', '지식행정', '총무과', 39083, 39447, '예산', 2007],
  ],
  예산표: [
    ['사업번호', '일자', '구분', '금액', '예산번호'],
    ['01', 39083, '본예산', 1000, 'A1'],
    ['01', 39084, '추경', 500, 'A2'],
  ],
  집행표: [
    ['사업번호', '집행일', '구분', '금액', '집행번호'],
    ['01', 39083, '지출', 400, 'B1'],
    ['01', 39084, '지출', 40, 'B2'],
  ],
  계획표: [
    ['사업번호', '기준일', '목표액', '대상액', '계획번호'],
    ['01', 39263, 700, 900, 'C1'],
    ['01', 39447, 1500, 900, 'C2'],
  ],
  지표표: [
    ['지표번호', '사업번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'],
    ['K1', '01', '수료', '명', '기준상향', 1, 50, '합계'],
  ],
  측정표: [
    ['지표번호', '기준일', '구분', '값', '측정번호'],
    ['K1', 39083, '목표', 10, 'D1'],
    ['K1', 39084, '실적', 5, 'D2'],
  ],
} satisfies Record<string, Block>;
type BlockName = keyof typeof CLEAN;

/** Every call that takes the block, for the programme or indicator of the row. */
const CALLS: Readonly<Record<BlockName, (blocks: Record<BlockName, Block>) => readonly unknown[]>> = {
  사업표: ({ 사업표, 예산표, 집행표 }) => [called('ROLLUP', 사업표, 예산표, 집행표, DAY)],
  예산표: ({ 사업표, 예산표, 집행표 }) => [
    called('BUDGET', '01', 예산표, DAY),
    called('ROLLUP', 사업표, 예산표, 집행표, DAY),
    called('FIGURE', '01', '예산현액', 사업표, 예산표, 집행표, DAY),
    called('FIGURE', '합계', '예산현액', 사업표, 예산표, 집행표, DAY),
  ],
  집행표: ({ 사업표, 예산표, 집행표 }) => [
    called('SPENT', '01', 집행표, DAY),
    called('ROLLUP', 사업표, 예산표, 집행표, DAY),
    called('FIGURE', '01', '집행률', 사업표, 예산표, 집행표, DAY),
    called('FIGURE', '합계', '집행률', 사업표, 예산표, 집행표, DAY),
  ],
  계획표: ({ 사업표, 예산표, 집행표, 계획표 }) => [
    called('PLANNED', '01', 계획표, DAY),
    called('ROLLUP', 사업표, 예산표, 집행표, DAY, null, null, null, null, 계획표),
    called('FIGURE', '01', '목표대비', 사업표, 예산표, 집행표, DAY, null, null, 계획표),
  ],
  지표표: ({ 지표표, 측정표 }) => [called('SCORECARD', 지표표, 측정표, DAY)],
  측정표: ({ 지표표, 측정표 }) => [
    called('ACTUAL', 'K1', 측정표, null, DAY),
    called('SCORECARD', 지표표, 측정표, DAY),
  ],
};

const called = (id: FunctionId, ...args: unknown[]) => answer(id, ...args);

/** A word as people and other programs leave it: with blanks before or behind, wide, decomposed, or another one. */
const spoilt = (word: string) => [
  `${word} `,
  ` ${word}`,
  `${word}\u00a0`,
  `${word}\u3000`,
  `${word[0]} ${word.slice(1)}`,
  `${word}계`,
  true,
  7,
];
const NO_DAYS = ['2007. 3. 1.', '미정', 20070301, 2_958_466, 0.5, -3, true];
const NO_AMOUNTS = ['1,200원', '１２００', '미정', '-', '확인', true, ' '];
const NO_YEARS = ['2007년', '07', 7, 20070, true, ' '];
const ERROR = new ExcelError('#REF!');

const DIRTY: readonly (readonly [BlockName, column: string, row: number, cells: readonly unknown[]])[] = [
  ['사업표', '시작일', 1, NO_DAYS],
  ['사업표', '종료일', 1, NO_DAYS],
  ['사업표', '예산구분', 1, [...spoilt('비예산'), ...spoilt('예산'), '본예산', ' ']],
  ['사업표', '회계연도', 1, NO_YEARS],
  ['예산표', '일자', 2, NO_DAYS],
  ['예산표', '구분', 2, [...spoilt('추경'), '소계', '', null, ' ', '-']],
  ['예산표', '금액', 2, [...NO_AMOUNTS, '', null]],
  ['예산표', '예산번호', 2, ['A1', 'a1 ']],
  ['집행표', '집행일', 2, NO_DAYS],
  ['집행표', '구분', 2, [...spoilt('지출'), '집행', '', null, ' ', '-']],
  ['집행표', '금액', 2, [...NO_AMOUNTS, '', null]],
  ['집행표', '집행번호', 2, ['B1']],
  ['계획표', '기준일', 1, [...NO_DAYS, '', null, ' ']],
  ['계획표', '목표액', 1, [...NO_AMOUNTS, '', null]],
  ['계획표', '대상액', 1, NO_AMOUNTS],
  ['계획표', '계획번호', 2, ['C1']],
  ['측정표', '기준일', 2, NO_DAYS],
  ['측정표', '구분', 2, [...spoilt('실적'), '집행', '', null, ' ', '-']],
  ['측정표', '값', 2, [...NO_AMOUNTS, '', null]],
  ['측정표', '측정번호', 2, ['D1']],
  ['지표표', '유형', 1, ['증가', '상 향', true, 7]],
  ['지표표', '집계', 1, ['누적', '합 계', true, 7]],
  ['지표표', '기준값', 1, ['1건', '１', '미정', true]],
  ['지표표', '가중치', 1, ['50점', '５０', '미정', true, -5]],
];

const withCell = (block: Block, column: string, row: number, cell: unknown): Block =>
  block.map((cells, at) =>
    at === row ? cells.map((old, index) => (block[0]![index] === column ? cell : old)) : cells,
  );

describe('a cell that cannot be used', () => {
  it.each(DIRTY)(
    'of %s, in %s, is told by every function that takes the block, and where it stands',
    (name, column, row, cells) => {
      const place =
        column === '예산구분' && row === 1
          ? new RegExp(`${row + 1}행`)
          : new RegExp(`${row + 1}행 ${column}`);
      for (const cell of [...cells, ERROR]) {
        if (cell === ERROR && column.endsWith('번호')) continue;
        const blocks = { ...CLEAN, [name]: withCell(CLEAN[name], column, row, cell) };
        CALLS[name](blocks).forEach((result) => {
          const told = typeof result === 'string' ? result : JSON.stringify(result);
          expect([cell, told]).toEqual([cell, expect.stringMatching(place)]);
        });
      }
    },
  );

  it.each(Object.keys(CLEAN) as BlockName[])('is nowhere in a clean %s', (name) => {
    for (const result of CALLS[name](CLEAN)) expect(JSON.stringify(result)).not.toMatch(/\d행|#/);
  });

  it('is passed over where the figure does not need it: other programmes, later days, other words', () => {
    const others = [
      ['02', 39083, '지출', '많이', 'B8'],
      ['01', DAY + 1, '지출', '많이', 'B9'],
      ['01', 39083, '원인행위', '많이', 'B7'],
      ['01', 39083, '원인행위', 5, 'B1'],
    ];
    expect(answer('SPENT', '01', [...CLEAN.집행표, ...others], DAY)).toEqual([[440]]);
  });
});

describe('rows pasted twice', () => {
  const twice = [...CLEAN.집행표, ...CLEAN.집행표.slice(1)];

  it('are told by the key that stands a second time, and not added up', () => {
    expect(answer('SPENT', '01', twice)).toBe(
      '#VALUE! 집행표(머리글이 1행): 4행 집행번호의 「B1」은 앞의 행에도 있습니다. 같은 행을 두 번 붙였으면 그 행을 지우고, 다른 행이면 집행번호만 지우십시오.',
    );
    const rows = answer('ROLLUP', CLEAN.사업표, CLEAN.예산표, twice, DAY) as unknown[][];
    expect(rows[1]!.slice(3, 7)).toEqual([1500, '확인', '확인', '확인']);
    expect(rows.at(-1)![0]).toMatch(/^집행표에 확인할 행 2개/);
  });

  it('count where they have no key, or where the block does not hold it', () => {
    const unkeyed = twice.map((row, index) => (index > 2 ? [...row.slice(0, 4), ''] : row));
    expect(answer('SPENT', '01', unkeyed)).toEqual([[880]]);
    expect(
      answer(
        'SPENT',
        '01',
        twice.map((row) => row.slice(0, 4)),
      ),
    ).toEqual([[880]]);
  });
});
