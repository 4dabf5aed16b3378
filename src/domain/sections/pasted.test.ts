import fc from 'fast-check';
import { htmlSection } from './html';
import { joinedSection, pastedSection } from './pasted';
import { readSection } from './read';

const TABLE = `<html><head><style>td { color: red }</style></head><body><!--StartFragment-->
<p>- 혁신과제&nbsp;- 15개 분야</p>
<table><tr><th>분 야</th><th colspan="2">과 제 명</th></tr>
<tr><td rowspan="2">4대 중점분야</td><td>1. 고객만족 제고</td><td>2. 행정의 <b>투명성</b> 제고</td></tr>
<tr><td><p>3. 업무프로세스 혁신</p></td><td>A &amp; B&#44; &lt;C&gt;</td></tr></table>
<p>- 다음 줄<br>이어서</p><!--EndFragment--></body></html>`;

describe('what is pasted', () => {
  it('from a page keeps its tables: a cell over several is followed by empty ones', () => {
    expect(pastedSection('', TABLE)).toBe(
      [
        '- 혁신과제 - 15개 분야',
        '분 야 | 과 제 명 |',
        '4대 중점분야 | 1. 고객만족 제고 | 2. 행정의 투명성 제고',
        '|  | 3. 업무프로세스 혁신 | A & B, <C> |',
        '- 다음 줄',
        '이어서',
      ].join('\n'),
    );
  });

  it('from a page keeps its lists', () => {
    expect(pastedSection('', '<ul><li>하나<ul><li>둘</li></ul></li><li>셋</li></ul>')).toBe(
      '- 하나\n  - 둘\n- 셋',
    );
  });

  it('from 한글 as printed takes levels from one blank', () => {
    expect(pastedSection('- 학습동아리 활동지원\n - 등록 : 49개\n  · 전략형', '')).toBe(
      '- 학습동아리 활동지원\n  - 등록 : 49개\n    · 전략형',
    );
  });

  it('without indents takes levels from the marks, anew below every heading', () => {
    expect(pastedSection('○ 2005년\n- 선정 : 9. 5\n· 서울시\n※ 인센티브\n○ 2006년\n□ 계획\n- 8월', '')).toBe(
      '○ 2005년\n  - 선정 : 9. 5\n    · 서울시\n      ※ 인센티브\n○ 2006년\n□ 계획\n- 8월',
    );
  });

  it('from a sheet makes a table of tabs', () => {
    expect(pastedSection('구 분\t합 계\n정 원\t15', '')).toBe('구 분 | 합 계\n정 원 | 15');
  });

  it('of any kind is read, and the same when it is pasted again', () => {
    const page = fc.array(
      fc.constantFrom(
        '<table>',
        '</table>',
        '<tr>',
        '<td rowspan=2>',
        '</td>',
        '<p>',
        '<br/>',
        '<li>',
        '<ul>',
        '가나',
        ' - ',
        '&nbsp;',
        '<',
        '&#x110000;',
        '<style>',
        '</style>',
        '15',
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(page, (parts) => {
        const text = htmlSection(parts.join(''));
        const once = pastedSection(text, '');
        expect(pastedSection(once, '')).toBe(once);
        expect(readSection(once).every(({ text: content }) => content.trim() !== '')).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('lines that were broken on paper', () => {
  it('are joined when asked, and only below a sentence with a mark', () => {
    expect(joinedSection('- 사업내용 : 과제발굴 및\n체계적인 추진\n\n비 전\n목 표\n구분 | 수\n- 끝')).toBe(
      '- 사업내용 : 과제발굴 및 체계적인 추진\n비 전\n목 표\n구분 | 수\n- 끝',
    );
  });
});
