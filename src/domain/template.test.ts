import { readTemplate } from './template';

const pieces = (template: string) => {
  const read = readTemplate(template);
  if (!read.ok) return read.problem;
  return read.value.map((piece) =>
    typeof piece === 'string' ? piece : [piece.position, piece.print(-1234.5)],
  );
};

describe('readTemplate', () => {
  it('finds the places for values between the words', () => {
    expect(pieces('등록 : {1}개(전략형 {2:0})')).toEqual([
      '등록 : ',
      [1, '△1,234.5'],
      '개(전략형 ',
      [2, '△1235'],
      ')',
    ]);
    expect(pieces('{12}{ 1 }{０３}{2: 0.0% }')).toEqual([
      [12, '△1,234.5'],
      [1, '△1,234.5'],
      [3, '△1,234.5'],
      [2, '△123450.0%'],
    ]);
    expect(pieces('값이 없는 글')).toEqual(['값이 없는 글']);
  });

  it('prints doubled braces once', () => {
    expect(pieces('{{1}} {{{1}}}')).toEqual(['{', '1', '}', ' ', '{', [1, '△1,234.5'], '}']);
  });

  it.each(['{', '}', '{}', '{0}', '{가}', '{1', '{-1}', '{1.5}', '{1000}', '{1,0}'])(
    'says that %s is no place',
    (template) => {
      expect(pieces(`글 ${template}`)).toMatchObject({ code: 'placeholderUnreadable' });
    },
  );

  it('names a number format that it does not know', () => {
    expect(pieces('{1:yyyy. m. d.} 기준')).toEqual({
      code: 'numberFormatUnknown',
      params: { placeholder: '{1:yyyy. m. d.}', format: 'yyyy. m. d.' },
    });
    expect(pieces('{1:}')).toMatchObject({ code: 'numberFormatUnknown' });
  });

  it('is not held up by a long text', () => {
    expect(pieces('{'.repeat(32_001))).toMatchObject({ code: 'placeholderUnreadable' });
    expect(pieces('{1'.repeat(16_000))).toMatchObject({ code: 'placeholderUnreadable' });
  });
});
