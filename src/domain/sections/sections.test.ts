import fc from 'fast-check';
import { LEVELS, LINE_FORMS, NO_MARK, type SectionLine } from './line';
import { indentOf, printedLine } from './print';
import { readSection } from './read';
import { sectionText } from './write';

const read = (text: string): SectionLine[] =>
  readSection(text).map(({ level, mark, form, text }) => ({ level, mark, form, text }));
const printed = (lines: readonly SectionLine[]): string[] =>
  lines.map((line) => `${line.form} ${indentOf(line.level)}${printedLine(line)}`);
const sentence = (level: SectionLine['level'], mark: string, text: string): SectionLine => ({
  ...{ level, mark, text },
  form: '글',
});
const row = (form: SectionLine['form'], text: string): SectionLine => ({ level: '1', mark: '', form, text });

describe('a section read from its text', () => {
  it('takes the mark as printed and the level from the blanks, one or two a level', () => {
    expect(read('- 학습동아리 활동지원\n - 학습동아리 등록 : 49개\n  - 활동비 지원\n    · 상반기')).toEqual([
      sentence('1', '-', '학습동아리 활동지원'),
      sentence('2', '', '학습동아리 등록 : 49개'),
      sentence('2', '', '활동비 지원'),
      sentence('3', '', '상반기'),
    ]);
  });

  it('leaves the mark blank where it is the one of its level', () => {
    expect(read('○ 2005년\n○등록')).toEqual([sentence('1', '', '2005년'), sentence('1', '', '등록')]);
  });

  it.each([
    ['□ 사업개요', '□', '사업개요'],
    ['ㅇ 등록 : 3건', 'ㅇ', '등록 : 3건'],
    ['※ 최종 우수사례', '※', '최종 우수사례'],
    ['┌ 전략형 : 12', '┌', '전략형 : 12'],
    ['-등록 3건', '-', '등록 3건'],
    ['가. 추진 배경', '가.', '추진 배경'],
    ['1) 접수', '1)', '접수'],
    ['Ⅰ. 일반 현황', 'Ⅰ.', '일반 현황'],
    ['① 접수', '①', '접수'],
    ['▲ 우수 3건', '▲', '우수 3건'],
  ])('reads the mark of %s', (text, mark, content) => {
    expect(read(text)).toEqual([sentence('1', mark, content)]);
  });

  it.each(['-3.5% 감소', '△ 971천원', '2007. 7. 2. 접수', '9. 5 수상', '**추진실적**', '비 전', '3,600천원'])(
    'takes %s for a line without a mark',
    (text) => expect(read(text)).toEqual([sentence('1', NO_MARK, text)]),
  );

  it('keeps a bracket behind a dash in the text', () => {
    expect(read(' - ┌ 전략형 : 12\n - └ 부서별 : 37').map(printedLine)).toEqual([
      '- ┌ 전략형 : 12',
      '- └ 부서별 : 37',
    ]);
  });

  it('takes rows of bars or tabs for a table, the first for its head', () => {
    const rows = [row('표머리', '구 분 | 합 계 |'), row('표행', '정 원 | 15 | 5'), row('표행', ' |  | 3')];
    const expected = rows.map((line) => ({
      ...line,
      text: line.text
        .split('|')
        .map((c) => c.trim())
        .join(' | '),
    }));
    expect(read('구 분\t합 계\t\n정 원\t15\t5\n\t\t3')).toEqual(expected);
    expect(read('구 분 | 합 계 |\n정 원 | 15 | 5\n|  |  | 3 |')).toEqual(expected);
  });

  it('takes the rows above a rule for the head of a table, and none where the rule stands first', () => {
    expect(read('a | b\nc | d\n---\ne | f').map(({ form }) => form)).toEqual(['표머리', '표머리', '표행']);
    expect(read('| a | b |\n|---|---|\n| c | d |').map(({ form }) => form)).toEqual(['표머리', '표행']);
    expect(read('---\na | b').map(({ form }) => form)).toEqual(['표행']);
  });

  it('takes a sentence with a bar for a sentence where it has a mark, and a cell `-` for a cell', () => {
    expect(read('- 안내 | 홍보')).toEqual([sentence('1', '-', '안내 | 홍보')]);
    expect(read('구분 | 수\n| - | 15 |')[1]).toEqual(row('표행', '- | 15'));
  });

  it('begins a new table behind a blank line', () => {
    expect(read('a | b\nc | d\n\ne | f').map(({ form }) => form)).toEqual(['표머리', '표행', '표머리']);
  });

  it('says where in the text each line stands', () => {
    expect(readSection('\n- 하나\n\n- 둘').map(({ at }) => at)).toEqual([1, 3]);
  });

  it('has no line for a mark that nobody has written on yet', () => {
    expect(read('- 하나\n-\n  ○ ')).toEqual([sentence('1', '-', '하나')]);
  });
});

const signs = fc.constantFrom(
  ...'○-·※┌└□ㅇ| \t\n가나다12,.:()△*⏎①→'.split(''),
  ' | ',
  '---',
  '  ',
  '1. ',
  '- ',
);
const anyText = fc.oneof(
  fc.array(signs, { maxLength: 40 }).map((all) => all.join('')),
  fc.string(),
);
const anyLine: fc.Arbitrary<SectionLine> = fc.record({
  level: fc.constantFrom(...LEVELS),
  mark: fc.constantFrom('', '-', '○', '□', NO_MARK, '┌', '가.'),
  form: fc.constantFrom(...LINE_FORMS),
  text: fc.oneof(
    fc.constantFrom(
      '등록 : 49개',
      '- | 15',
      ' | 3',
      'a | b',
      '한 칸',
      '줄\n바꿈',
      '1. 제고 | 2. 실행',
      'a |  | b',
    ),
    fc.stringMatching(/^[가-힣0-9][가-힣0-9 ]{0,8}[가-힣0-9]$/),
  ),
});

describe('a section and its text', () => {
  it('comes back from its text as it was: lines, levels, marks, heads and rows', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const sure = lines.filter(
          ({ form, mark, text }) => form !== '글' || !(mark === NO_MARK && / \| |^- |\n/.test(text)),
        );
        const composed = sure.map((line) => ({ ...line, text: line.text.normalize('NFC').trim() }));
        expect(printed(readSection(sectionText(composed)))).toEqual(printed(composed));
      }),
      { numRuns: 400 },
    );
  });

  it('of any text whatever are read, and written the same way ever after', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = sectionText(readSection(text));
        expect(sectionText(readSection(once))).toBe(once);
        expect(printed(readSection(once))).toEqual(printed(readSection(text)));
      }),
      { numRuns: 3000 },
    );
  });
});
