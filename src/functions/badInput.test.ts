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
const table = range.map((rows) => [
  [
    '사업번호',
    '순서',
    '사업명',
    '부서',
    '시작일',
    '종료일',
    '예산구분',
    '회계연도',
    '일자',
    '집행일',
    '구분',
    '금액',
  ],
  ...rows,
]);
const argument = fc.oneof(cell, range, table, table);

const isCell = (value: unknown) =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

describe.each(Object.keys(PARAMETER_NAMES) as FunctionId[])('%s, whatever it is given', (id) => {
  const count = PARAMETER_NAMES[id].length;

  it('answers values that a cell can show, or an error that says which argument is wrong and why', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: count }), (args) => {
        const result = call(id, ...args);
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

  it('survives a column of 10,000 cells for any argument', () => {
    const column = Array.from({ length: 10_000 }, (_, index) => [index % 7 === 0 ? '2,520만원' : index]);
    for (let position = 0; position < count; position++) {
      const args = PARAMETER_NAMES[id].map((_, index) => (index === position ? column : null));
      const result = call(id, ...args);
      expect(result instanceof ExcelError || Array.isArray(result) || result === '-').toBe(true);
    }
  });
});
