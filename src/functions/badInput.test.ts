import fc from 'fast-check';
import { PARAMETER_NAMES, type FunctionId } from './parameterNames';
import { ExcelError, call } from './testing/runtime';

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(null, undefined, '', '-', 0, 1, '01', true, false) },
  fc.constantFrom<unknown>(-1, 1e308, -1e308, NaN, Infinity, 0.1, 39245, 39245.7, 2958466),
  fc.constantFrom<unknown>(
    '사업번호',
    '일자',
    '집행일',
    '구분',
    '금액',
    '지출',
    '원인행위',
    '비예산',
    '사업명',
  ),
  fc.constantFrom<unknown>('실적', '목표', '최근', '하향', '기준상향', '계획', '표행', '○', 'A | B'),
  fc.constantFrom<unknown>(
    '２，５２０만원',
    '2,520\u00a0만원',
    '2007년 6월 12일'.normalize('NFD'),
    '13월',
    '*',
    '~?',
    '{1}건 {1:0.0%}',
    '{',
  ),
  fc.constantFrom('#N/A', '#VALUE!', '#REF!').map((code) => new ExcelError(code)),
  fc.string(),
);
const range = fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 12 });
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  사업표: ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도', '순서'],
  예산표: ['사업번호', '일자', '구분', '금액'],
  집행표: ['사업번호', '집행일', '구분', '금액'],
  지표표: ['지표번호', '사업번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'],
  측정표: ['지표번호', '기준일', '구분', '값'],
  내용표: ['사업번호', '구역', '순서', '수준', '표식', '형식', '내용'],
};
const argument = fc.oneof(cell, range);
/** Mostly a table with the headers that the parameter needs. */
const argumentOf = (parameter: string) => {
  const headers = HEADERS[parameter];
  if (headers === undefined) return argument;
  return fc.oneof(argument, { weight: 4, arbitrary: range.map((rows) => [headers, ...rows]) });
};
const argumentsOf = (id: FunctionId) => fc.tuple(...PARAMETER_NAMES[id].map(argumentOf));

const isCell = (value: unknown) =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

describe.each(Object.keys(PARAMETER_NAMES) as FunctionId[])('%s, whatever it is given', (id) => {
  const count = PARAMETER_NAMES[id].length;

  it('answers values that a cell can show, or an error that says which argument is wrong and why', () => {
    fc.assert(
      fc.property(argumentsOf(id), fc.nat({ max: count }), (args, given) => {
        const result = call(id, ...args.slice(0, given === 0 ? count : given));
        if (result instanceof ExcelError) {
          expect(['#VALUE!', '#N/A']).toContain(result.code);
          expect(result.message).toMatch(/[가-힣].*[.)]$/s);
          expect(result.message).not.toMatch(/undefined|계산하지 못했습니다|\[object/);
        } else if (Array.isArray(result)) {
          for (const row of result as unknown[][]) expect(row.every(isCell)).toBe(true);
        } else {
          expect(isCell(result)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('quotes only the beginning of a long text that it cannot read', () => {
    for (const long of ['가'.repeat(5000), '1,'.repeat(5000), '{9}'.repeat(5000)]) {
      for (let position = 0; position < count; position++) {
        const result = call(id, ...PARAMETER_NAMES[id].map((_, index) => (index === position ? long : '1')));
        if (result instanceof ExcelError) expect(String(result.message).length).toBeLessThan(300);
      }
    }
  });

  it('survives a column of 10,000 cells for any argument', () => {
    const column = Array.from({ length: 10_000 }, (_, index) => [index % 7 === 0 ? '2,520만원' : index]);
    for (let position = 0; position < count; position++) {
      const args = PARAMETER_NAMES[id].map((_, index) => (index === position ? column : null));
      const result = call(id, ...args);
      expect(result instanceof ExcelError || Array.isArray(result) || result === '-').toBe(true);
    }
  });
});
