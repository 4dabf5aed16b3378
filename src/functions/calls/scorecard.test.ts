import { SCORECARD_COLUMNS } from './scorecard';
import { EMPTY_CELLS, ExcelError, answer } from '../testing/runtime';

const INDICATOR_HEADER = ['지표번호', '사업번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'];
const indicator = (number: unknown, more: Partial<Record<string, unknown>> = {}) =>
  INDICATOR_HEADER.map(
    (header) => ({ 지표번호: number, 지표명: `지표 ${String(number)}`, 가중치: 50, ...more })[header] ?? '',
  );
const SCORES = [
  ['지표번호', '기준일', '구분', '값'],
  ['A1', 1, '목표', 100],
  ['A1', 2, '목표', 200],
  ['A1', 3, '실적', 150],
  ['A1', 4, '실적', 150],
  ['A2', 1, '목표', 4],
  ['A2', 3, '실적', 2],
];

type Row = Record<(typeof SCORECARD_COLUMNS)[number], string | number>;

/** Rows of a result, each as an object by column. */
function scorecard(indicators: unknown[][], ...more: unknown[]): Row[] {
  const result = answer('SCORECARD', [INDICATOR_HEADER, ...indicators], SCORES, ...more);
  if (typeof result === 'string') throw new Error(result);
  const [header, ...rows] = result as (string | number)[][];
  expect(header).toEqual(SCORECARD_COLUMNS);
  return rows
    .filter(([first]) => !String(first).includes('확인할 행'))
    .map((row) => {
      expect(row).toHaveLength(SCORECARD_COLUMNS.length);
      return Object.fromEntries(SCORECARD_COLUMNS.map((name, index) => [name, row[index]])) as Row;
    });
}

/** The lines below that tell of rows to look at. */
function notes(indicators: unknown[][]): string[] {
  const rows = answer('SCORECARD', [INDICATOR_HEADER, ...indicators], SCORES) as (string | number)[][];
  return rows.map(([first]) => String(first)).filter((line) => line.includes('확인할 행'));
}

const error = (...args: Parameters<typeof scorecard>) => {
  try {
    return scorecard(...args);
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

describe('SCORECARD', () => {
  it('sets 실적 by its 집계 against the latest 목표 by its 유형, and weighs the rates together', () => {
    const indicators = [
      indicator('A1', { 단위: '명', 가중치: 60 }),
      indicator('A2', { 유형: '하향', 집계: '최근', 가중치: 40 }),
    ];
    expect(answer('SCORECARD', [INDICATOR_HEADER, ...indicators], SCORES)).toEqual([
      ['지표번호', '지표명', '단위', '유형', '목표', '실적', '달성률', '가중치'],
      ['A1', '지표 A1', '명', '상향', 200, 300, 1.5, 60],
      ['A2', '지표 A2', '', '하향', 4, 2, 2, 40],
      ['종합', '', '', '', '', '', 1.7, 100],
    ]);
  });

  it('takes 목표 and 실적 as they stood at 기준일', () => {
    expect(scorecard([indicator('A1')], 3)[0]).toMatchObject({ 목표: 200, 실적: 150, 달성률: 0.75 });
    expect(scorecard([indicator('A1')], 1)[0]).toMatchObject({ 목표: 100, 실적: '-', 달성률: '-' });
  });

  it('caps a rate in the total alone', () => {
    const indicators = [indicator('A1'), indicator('A2')];
    const rates = (cap: unknown) => scorecard(indicators, null, null, cap).map(({ 달성률 }) => 달성률);
    expect(rates(1.2)).toEqual([1.5, 0.5, 0.85]);
    expect(rates('-')).toEqual([1.5, 0.5, 1]);
    expect(error(indicators, null, null, -1)).toMatch(/^#VALUE! 상한: 「-1」/);
  });

  it('leaves an indicator without a rate out of the total with its weight, and one without a weight, and says so', () => {
    const total = (...indicators: unknown[][]) => scorecard(indicators).at(-1);
    expect(
      total(
        indicator('A1', { 가중치: 30 }),
        indicator('A2', { 가중치: '-' }),
        indicator('A3', { 가중치: 20 }),
      ),
    ).toMatchObject({ 지표명: '달성률이나 가중치가 없는 2개 지표 제외', 달성률: 1.5, 가중치: 50 });
    expect(total(indicator('A3'))).toMatchObject({ 달성률: '-', 가중치: 50 });
    expect(total(indicator('A1', { 가중치: '' }))).toMatchObject({ 달성률: '-', 가중치: '-' });
    expect(total()).toMatchObject({ 지표번호: '종합', 지표명: '', 달성률: '-', 가중치: '-' });
  });

  it('uses 기준값 as 기준치, or as 허용폭 of 유지', () => {
    const rate = (유형: string, 기준값: unknown) => scorecard([indicator('A2', { 유형, 기준값 })])[0]!.달성률;
    expect(rate('기준하향', 6)).toBe(2);
    expect(rate('기준상향', '-')).toBe('-');
    expect(rate('유지', 2)).toBe(1);
    expect(rate('유지', '')).toBe(0);
  });

  it('lists the indicators of one programme alone, and none where it has none', () => {
    const indicators = [indicator('A1', { 사업번호: '01' }), indicator('A2', { 사업번호: 2 })];
    const listed = (programme: unknown) =>
      scorecard(indicators, null, programme).map(({ 지표번호 }) => 지표번호);
    expect(listed('02')).toEqual(['A2', '종합']);
    expect(listed('03')).toEqual(['종합']);
    expect(listed('-')).toEqual(['A1', 'A2', '종합']);
  });

  it('needs the column 사업번호 only where a programme is asked for, and passes over its errors otherwise', () => {
    const without = [INDICATOR_HEADER.filter((header) => header !== '사업번호')];
    expect(answer('SCORECARD', without, [SCORES[0]])).toHaveLength(2);
    expect(answer('SCORECARD', without, SCORES, null, '01')).toMatch(/지표표: 「사업번호」 열이 없습니다/);
    const broken = [indicator('A1', { 사업번호: new ExcelError('#REF!') })];
    expect(scorecard(broken)).toHaveLength(2);
    expect(error(broken, null, '01')).toMatch(/2행 사업번호에 오류가 있습니다/);
  });

  it('lists an indicator that has no 지표번호 yet, and no rows that are empty', () => {
    const rows = scorecard([indicator('', { 지표명: '새 지표' }), indicator('', { 지표명: '' })]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ 지표번호: '', 지표명: '새 지표', 목표: '-', 실적: '-', 달성률: '-' });
  });

  it('refuses one 지표번호 in two rows, and names both', () => {
    expect(error([indicator('01'), indicator('A2'), indicator(1)])).toBe(
      '#VALUE! 지표표(머리글이 1행): 2행과 4행의 지표번호가 「1」로 같습니다. 가중치가 두 번 들지 않도록 하나를 고치십시오.',
    );
  });

  it.each<[string, unknown, object, RegExp]>([
    ['유형', '증가', { 유형: '확인', 실적: 2, 달성률: '확인' }, /쓸 수 없는 값입니다.*상향, 하향/],
    ['집계', '누적', { 실적: '확인', 달성률: '확인' }, /쓸 수 없는 값입니다.*합계, 최근/],
    ['가중치', '50점', { 달성률: 0.5, 가중치: '확인' }, /숫자가 아닙니다/],
    ['가중치', -5, { 달성률: 0.5, 가중치: '확인' }, /0보다 작습니다/],
    ['가중치', '확인', { 달성률: 0.5, 가중치: '확인' }, /숫자가 아닙니다/],
  ])('shows 확인 for what it makes of a %s of %p, and says so below', (header, cell, shown, why) => {
    const rows = scorecard([indicator('A1'), indicator('A2', { [header]: cell })]);
    expect(rows[1]).toMatchObject(shown);
    expect(rows[2]).toMatchObject({ 지표번호: '종합', 달성률: 1.5 });
    const [note, ...others] = notes([indicator('A1'), indicator('A2', { [header]: cell })]);
    expect(others).toEqual([]);
    expect(note).toMatch(/^지표표에 확인할 행 1개\(머리글이 1행\): 3행 /);
    expect(note).toMatch(why);
  });

  it('needs 기준값 only for the types that have one', () => {
    const of = (type: string) => scorecard([indicator('A1', { 유형: type, 기준값: true })]);
    expect(of('상향')).toHaveLength(2);
    expect(of('기준상향')[0]!.달성률).toBe('확인');
    const [note] = notes([indicator('A1', { 유형: '기준상향', 기준값: true })]);
    expect(note).toMatch(/2행 기준값의 「TRUE」은\(는\) 숫자가 아닙니다/);
  });

  it('names row and column of what makes a row no indicator', () => {
    const of = (more: object) => error([indicator('A1'), indicator('A2', more)]);
    expect(of({ 단위: new ExcelError('#N/A') })).toMatch(/3행 단위에 오류가 있습니다/);
    expect(of({ 지표번호: 'A*' })).toMatch(/「A\*」의 「\*」/);
  });

  it('is not stopped by what is wrong in rows of other programmes, or of indicators that are not listed', () => {
    const indicators = [
      indicator('A1', { 사업번호: '01' }),
      indicator('A2', { 사업번호: '02', 유형: '증가' }),
    ];
    expect(scorecard(indicators, null, '01')).toHaveLength(2);
    const dirty = [...SCORES, ['A2', '6월', '실적', '3건']];
    const both = [
      INDICATOR_HEADER,
      ...indicators.map((row) => row.map((cell) => (cell === '증가' ? '' : cell))),
    ];
    expect(answer('SCORECARD', both, dirty, null, '01')).toHaveLength(3);
  });

  it('shows 확인 where a measurement cannot be counted, leaves the indicator out and says so below', () => {
    const dirty = [...SCORES, ['A2', 3, '실적', '3건'], ['A7', 3, '실적', 3]];
    const rows = answer('SCORECARD', [INDICATOR_HEADER, indicator('A1'), indicator('A2')], dirty);
    expect((rows as unknown[][]).slice(1)).toEqual([
      ['A1', '지표 A1', '', '상향', 200, 300, 1.5, 50],
      ['A2', '지표 A2', '', '상향', 4, '확인', '확인', 50],
      ['종합', '달성률이나 가중치가 없는 1개 지표 제외', '', '', '', '', 1.5, 100],
      [
        '측정표에 확인할 행 2개(머리글이 1행): 8행 값의 「3건」은 글이라 더해지지 않습니다. 숫자로 고치십시오.',
        ...Array<string>(7).fill(''),
      ],
    ]);
  });

  it.each(EMPTY_CELLS)('is the same for empty cells arriving as %s, but for 기준값', (_, empty) => {
    const blank = INDICATOR_HEADER.map(() => empty);
    const row = ['A1', empty, '지표', empty, empty, empty, empty, empty];
    expect(scorecard([row, blank], empty, empty, empty).map((line) => Object.values(line))).toEqual([
      ['A1', '지표', '', '상향', 200, 300, 1.5, '-'],
      ['종합', '달성률이나 가중치가 없는 1개 지표 제외', '', '', '', '', '-', '-'],
    ]);
    const based = ['A2', empty, '지표', empty, '기준상향', empty, 1, empty];
    expect(scorecard([based])[0]!.달성률).toBe(empty === null ? '-' : 0.5);
  });
});
