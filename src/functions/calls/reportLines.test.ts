import { EMPTY_CELLS, ExcelError, answer } from '../testing/runtime';

const HEADER = ['사업번호', '구역', '순서', '수준', '표식', '형식', '내용', '시기'];

/** The lines of 내용표 that are printed, or the error. */
function lines(rows: unknown[][], number: unknown = '01', area?: unknown) {
  const result = answer('REPORTLINES', number, [HEADER, ...rows], area);
  return typeof result === 'string' ? result : (result as string[][]).map(([line]) => line);
}

const line = (text: unknown, more: Partial<Record<string, unknown>> = {}) =>
  HEADER.map((header) => ({ 사업번호: '01', 구역: '실적', 내용: text, ...more })[header] ?? '');

describe('REPORTLINES', () => {
  it('prints 개요, 실적 and 계획 in this order, each by 순서, without headings', () => {
    const rows = [
      line('경진대회 개최', { 구역: '계획' }),
      line('둘째', { 순서: 10 }),
      line('첫째', { 순서: 2 }),
      line('사업기간 : 년중', { 구역: '개요' }),
      line('둘째 뒤', { 순서: 10 }),
    ];
    expect(lines(rows)).toEqual(['○ 사업기간 : 년중', '○ 첫째', '○ 둘째', '○ 둘째 뒤', '○ 경진대회 개최']);
  });

  it('puts lines without 순서 last, as they stand', () => {
    const rows = [
      line('셋째'),
      line('넷째', { 순서: 0 }),
      line('둘째', { 순서: 1.5 }),
      line('첫째', { 순서: 1 }),
    ];
    expect(lines(rows)).toEqual(['○ 첫째', '○ 둘째', '○ 셋째', '○ 넷째']);
  });

  it('prints a line whose 표식 is 없음 without a mark', () => {
    expect(lines([line('비 전', { 표식: '없음' })])).toEqual(['비 전']);
  });

  it('marks and indents a line by its 수준, unless it has a 표식 of its own', () => {
    const rows = [1, '2', 3, 4].map((level) => line('내용', { 수준: level }));
    expect(lines(rows)).toEqual(['○ 내용', '  - 내용', '    · 내용', '      ※ 내용']);
    expect(lines([line('전략형', { 수준: 3, 표식: '┌' }), line('결과', { 표식: '-' })])).toEqual([
      '    ┌ 전략형',
      '- 결과',
    ]);
  });

  it('prints the rows of a table with bars between cells and without a mark', () => {
    const rows = [
      line('구 분 |합 계 |  고객만족팀', { 형식: '표머리' }),
      line('정 원 | 15 | A|B', { 형식: '표행', 수준: 2 }),
      line('| 7 |', { 형식: '표행' }),
    ];
    expect(lines(rows)).toEqual(['구 분 |합 계 | 고객만족팀', '  정 원 | 15 | A|B', ' | 7 | ']);
  });

  it('keeps a text that begins with = a text', () => {
    expect(lines([line('=1+1', { 형식: '표행' }), line('=1+1', { 표식: '=' })])).toEqual(['=1+1', '= =1+1']);
  });

  it('prints one 구역 where it is asked for', () => {
    const rows = [
      line('계획 내용', { 구역: '계획' }),
      line('실적 내용'),
      line('성과 내용', { 구역: '성과' }),
    ];
    expect(lines(rows, '01', '계획')).toEqual(['○ 계획 내용']);
    expect(lines(rows, '01', '성과')).toEqual(['○ 성과 내용']);
    expect(lines(rows, '01', '결과')).toBe(
      '#VALUE! 구역: 「결과」가 들어왔습니다. 쓸 수 있는 값: 표지, 현황, 목표, 성과, 개요, 실적, 계획.',
    );
  });

  it('prints what is about the office where 사업번호 is blank', () => {
    const office = { 사업번호: '' };
    const rows = [
      line('사업의 실적'),
      line('대통령상 수상', { ...office, 구역: '성과' }),
      line('정원 15명', { ...office, 사업번호: '-', 구역: '현황' }),
      line('주요업무추진현황', { ...office, 구역: '표지' }),
    ];
    for (const blank of ['', '-', null]) {
      expect(lines(rows, blank)).toEqual(['○ 정원 15명', '○ 대통령상 수상']);
    }
    expect(lines(rows, '', '표지')).toEqual(['○ 주요업무추진현황']);
  });

  it('finds a programme however its number is typed, and says "-" where it has no line', () => {
    expect(lines([line('하나', { 사업번호: 1 }), line('둘', { 사업번호: '1 ' })], '01')).toEqual([
      '○ 하나',
      '○ 둘',
    ]);
    expect(lines([line('하나')], 1)).toEqual(['○ 하나']);
    expect(lines([line('하나'), line('  ')], '02')).toEqual(['-']);
    expect(lines([line('  ')])).toEqual(['-']);
    expect(lines([])).toEqual(['-']);
  });

  it('names row and column of what it cannot place, in rows of the programme alone', () => {
    const of = (more: object) => lines([line('앞'), line('내용', more)]);
    expect(of({ 구역: '추진실적' })).toBe(
      '#VALUE! 내용표(머리글이 1행): 3행 구역의 「추진실적」은 쓸 수 없는 값입니다. 쓸 수 있는 값: 표지, 현황, 목표, 성과, 개요, 실적, 계획.',
    );
    expect(of({ 구역: '' })).toMatch(/3행 구역이 비어 있습니다/);
    expect(of({ 수준: 5 })).toMatch(/3행 수준의 「5」.*쓸 수 있는 값: 1, 2, 3, 4/);
    expect(of({ 순서: '셋째' })).toMatch(/3행 순서의 「셋째」는 숫자가 아닙니다/);
    expect(of({ 형식: '그림' })).toMatch(/3행 형식의 「그림」/);
    expect(of({ 내용: new ExcelError('#REF!') })).toMatch(/3행 내용에 오류가 있습니다/);
    expect(of({ 시기: new ExcelError('#REF!') })).toEqual(['○ 앞', '○ 내용']);
    expect(of({ 사업번호: '02', 구역: '?', 내용: new ExcelError('#REF!') })).toEqual(['○ 앞']);
    expect(of({ 사업번호: new ExcelError('#REF!') })).toMatch(/3행 사업번호에 오류가 있습니다/);
  });

  it('names what is wrong with an argument', () => {
    expect(answer('REPORTLINES', '01', [HEADER.slice(1)])).toMatch(
      /^#VALUE! 내용표: 「사업번호」 열이 없습니다/,
    );
    expect(answer('REPORTLINES', '01', [[...HEADER, '내용']])).toMatch(/「내용」 열이 둘 이상입니다/);
    expect(answer('REPORTLINES', [['01'], ['02']], [HEADER])).toMatch(
      /^#VALUE! 사업번호: 범위가 들어왔습니다/,
    );
    expect(answer('REPORTLINES', '0?', [HEADER])).toMatch(/^#VALUE! 사업번호: 「0\?」의 「\?」/);
  });

  it('reads Hangul however it is composed', () => {
    const nfd = [HEADER, line('내용', { 구역: '실적' })].map((row) =>
      row.map((cell) => String(cell).normalize('NFD')),
    );
    expect(answer('REPORTLINES', '01', nfd, '실적'.normalize('NFD'))).toEqual([['○ 내용']]);
  });

  it.each(EMPTY_CELLS)('is the same for empty cells arriving as %s', (_, empty) => {
    const row = (number: unknown, area: unknown, text: unknown) => [
      number,
      area,
      empty,
      empty,
      empty,
      empty,
      text,
      empty,
    ];
    const rows = [
      row('01', '실적', '내용'),
      row(empty, '현황', '기관'),
      row(empty, empty, empty),
      row('01', empty, empty),
    ];
    expect(lines(rows, '01', empty)).toEqual(['○ 내용']);
    expect(lines(rows, empty, empty)).toEqual(['○ 기관']);
  });
});
