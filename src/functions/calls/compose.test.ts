import { implementationOf } from '../association';
import { calculate } from '../registry';
import { answer, ExcelError } from '../testing/runtime';

const REGISTERED = '등록 : {1}개(전략형 {2}, 부서별 {3})';

describe('COMPOSE', () => {
  it('puts figures into a sentence as documents print them', () => {
    expect(answer('COMPOSE', REGISTERED, 49, 12, 37)).toBe('등록 : 49개(전략형 12, 부서별 37)');
    expect(answer('COMPOSE', '{1}원, {2}, {1}', 25_200_000, -13_198)).toBe(
      '25,200,000원, △13,198, 25,200,000',
    );
    expect(answer('COMPOSE', '집행률 {1:0.0%}, 불용 {2:#,##0.0}', 0.31034, -1234.55)).toBe(
      '집행률 31.0%, 불용 △1,234.6',
    );
    expect(answer('COMPOSE', '  {1}', 0.1 + 0.2)).toBe('  0.3');
    expect(answer('COMPOSE', '{{표}} {1}', 1)).toBe('{표} 1');
    expect(answer('COMPOSE', '값 없음')).toBe('값 없음');
  });

  it('prints texts as they are and what is none as "-", whatever the format', () => {
    expect(answer('COMPOSE', '{1} {2:0.0%} {3} {4:0.0%}', '13개동', '신규', '-', '-')).toBe(
      '13개동 신규 - -',
    );
    expect(answer('COMPOSE', '{1} {2:0.0}', null, '')).toBe('- -');
    expect(answer('COMPOSE', '{1}', '１２'.normalize('NFD'))).toBe('１２');
  });

  it.each([null, 0, '', '-'])('answers "-" where the sentence is %p', (none) => {
    expect(answer('COMPOSE', none, 1)).toBe('-');
  });

  it('prints an empty cell among the values as "-" or as 0, as it arrives', () => {
    // The calls whose result depends on the build of Excel: docs/limits.md, 빈 셀.
    expect(answer('COMPOSE', '{1}건', null)).toBe('-건');
    expect(answer('COMPOSE', '{1}건', 0)).toBe('0건');
  });

  it.each([
    [
      [REGISTERED, 49, 12],
      '#VALUE! 틀: 「{3}」에 넣을 값이 없습니다. 들어온 값은 2개입니다. 값을 더 넣거나 번호를 고치십시오.',
    ],
    [
      ['{1}'],
      '#VALUE! 틀: 「{1}」에 넣을 값이 없습니다. 들어온 값은 0개입니다. 값을 더 넣거나 번호를 고치십시오.',
    ],
    [
      ['{합계}', 1],
      '#VALUE! 틀: 「{합계}」는 값이 들어갈 자리로 읽을 수 없습니다. {1}, {2}처럼 몇째 값인지 적으십시오. 중괄호 자체는 {{ }}처럼 겹쳐 적습니다.',
    ],
    [
      ['{1:m. d.}', 39245],
      '#VALUE! 틀: 「{1:m. d.}」의 표시 형식 「m. d.」은(는) 쓸 수 없습니다. #,##0, 0.0, 0.0%처럼 #, 0, 쉼표, 소수점, %로 적으십시오. 날짜는 값에 TEXT(칸,"yyyy. m. d.")로 넣으십시오.',
    ],
    [['{2}', 1, true], '#VALUE! 값2: 「TRUE」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
    [[true, 1], '#VALUE! 틀: 「TRUE」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
    [['{1}', Infinity], '#VALUE! 값1: 「Infinity」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.'],
    [['{1}', [[1], [2]]], '#VALUE! 값1: 범위가 들어왔습니다. 칸 하나만 지정하십시오.'],
    [
      ['{2}', 1, new ExcelError('#N/A')],
      '#N/A 값2: 오류 값 #N/A이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.',
    ],
    [
      ['{1}{1}', '가'.repeat(16_384)],
      '#VALUE! 만든 글이 한 칸에 들어가는 32767자를 넘습니다. 글을 나누십시오.',
    ],
  ])('says of %p what is wrong with it', (args, error) => {
    expect(answer('COMPOSE', ...args)).toBe(error);
  });

  it('does not look at values that the sentence has no place for', () => {
    expect(answer('COMPOSE', '{2}', new ExcelError('#N/A'), 5)).toBe('5');
  });

  it.each([
    ['a list of ranges', [[[49]], [[12]], [[37]]]],
    ['a list of values', [49, 12, 37]],
  ])('takes its values as %s, whichever way Excel hands them over', (_, list) => {
    const sentence = '등록 : 49개(전략형 12, 부서별 37)';
    expect(implementationOf('COMPOSE')(REGISTERED, list, { functionName: 'COMPOSE' })).toBe(sentence);
    expect(implementationOf('COMPOSE')(REGISTERED, list)).toBe(sentence);
  });

  it.each([
    ['null', null],
    ['an empty list', []],
  ])('has no values where %s is handed over', (_, list) => {
    expect(implementationOf('COMPOSE')('글', list)).toBe('글');
    expect(() => implementationOf('COMPOSE')('{1}', list)).toThrow('들어온 값은 0개');
  });

  it('takes its values one after the other outside Excel, as a formula has them', () => {
    expect(calculate('COMPOSE', ['{1}/{2}', 1, 2])).toEqual({ ok: true, value: '1/2' });
  });
});
