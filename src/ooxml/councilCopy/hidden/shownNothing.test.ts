import { shownBy } from './shownNothing';

const hides = (code: string) => {
  const { positive, negative, zero, text } = shownBy(code);
  return [positive, negative, zero, text].map(({ nothing }) => nothing);
};

describe('what a number format shows of a cell', () => {
  it.each([
    [';;;', [true, true, true, true]],
    ['"";"";"";""', [true, true, true, true]],
    ['" ";_-* ;[White];', [true, true, true, true]],
    [';;;@', [true, true, true, false]],
    [';;', [true, true, true, false]],
    ['"비공개"', [true, true, true, false]],
    ['"비공개";"비공개";"비공개";"비공개"', [true, true, true, true]],
    ['[$비공개-412]', [true, true, true, false]],
    ['[Blue]▲;[Red]▼;\\-', [true, true, true, false]],
    ['[=0]"";[>0]""', [true, true, true, false]],
    ['0;;0', [false, true, false, false]],
  ])('nothing: %s', (code, expected) => {
    expect(hides(code)).toEqual(expected);
  });

  it.each([
    ...['General', 'G/표준', '#,##0', '0.0%', '@', '#,##0;-#,##0;', '#,##0;△#,##0;"-"', '0;-0;;@'],
    ...['yyyy. m. d.', '[$-412]yyyy"년" m"월" d"일"', 'aaaa', '[h]:mm', '[m]', 'ggge', '# ?/?', '0E+00'],
    ...['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', '[<1000]0;#,##0', '"계 "0"원"', '[$₩-412]#,##0'],
  ])('what it holds: %s', (code) => {
    expect(hides(code)).toEqual([false, false, false, false]);
  });
});
