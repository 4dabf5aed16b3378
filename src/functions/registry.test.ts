import { calculate } from './registry';

describe('a function calculated outside Excel', () => {
  it('needs no global', () => {
    expect('CustomFunctions' in globalThis).toBe(false);
    expect(calculate('EXECRATE', [1, 4])).toEqual({ ok: true, value: 0.25 });
  });

  it('takes null for an omitted argument and ignores what is too much', () => {
    expect(calculate('EXECRATE', [1, 3, 1, 'more'])).toEqual({ ok: true, value: 0.333 });
    expect(calculate('EXECRATE', [])).toEqual({ ok: true, value: '-' });
  });

  it('answers the error of the cell with its sentence, and throws nothing', () => {
    expect(calculate('EXECRATE', [true, 1])).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(calculate('EXECRATE', [{ code: '#N/A' }, 1])).toEqual({
      ok: false,
      error: '#N/A',
      sentence: '지출액: 오류 값 #N/A이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.',
    });
  });
});
