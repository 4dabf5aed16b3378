import { Draft } from '../fixtures/draft';
import { programmes } from '../fixtures/fixture';
import { addNotes, addThreads } from '../fixtures/notes';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const NOTES = '/xl/comments1.xml';

function withNotes(add: typeof addNotes): Draft {
  const draft = new Draft({ sheets: [programmes()] });
  add(draft, draft.sheet(1), PLAIN);
  return draft;
}

it('keeps the texts of notes and takes their authors away, at the head of a text too', async () => {
  const { text } = await copied(withNotes(addNotes));
  expect(text(NOTES)).not.toContain('작성자');
  expect(text(NOTES)).toContain('<authors><author/></authors>');
  expect(text(NOTES)).toContain('>메모 글</t>');
  expect(text(NOTES)).toContain('이름이 없는 메모 글');
});

it('takes away a name in bold that is in no list of authors, and leaves other bold words', async () => {
  const draft = withNotes(addNotes);
  draft.edit(NOTES, (source) =>
    source
      .replace('<t>메모 작성자:</t>', '<t>홍길동:</t>')
      .replace(
        '<t>이름이 없는 메모 글</t>',
        '<r><rPr><b/></rPr><t>주의:</t></r><r><t xml:space="preserve"> 수정 금지</t></r>',
      ),
  );
  const { text } = await copied(draft);
  expect(text(NOTES)).not.toContain('홍길동');
  expect(text(NOTES)).toContain('<t>주의:</t>');
});

it('makes a note of a conversation, without the hint for older versions and without names', async () => {
  const draft = withNotes(addThreads);
  draft.edit('/xl/threadedComments/threadedComment1.xml', (source) =>
    source.replace(
      '<text>댓글의 답글</text>',
      '<text>@홍길동 확인 바랍니다</text><mentions><mention mentionpersonId="{1}" mentionId="{2}" startIndex="0" length="4"/></mentions>',
    ),
  );
  const { text } = await copied(draft);
  expect(text(NOTES)).toContain('<t xml:space="preserve">댓글\n@ 확인 바랍니다</t>');
  expect(text(NOTES)).not.toMatch(/tc=|Excel 버전|uid/);
});

it('takes notes and their boxes away if asked to', async () => {
  const { has, text } = await copied(withNotes(addNotes), { comments: 'remove' });
  expect(has(NOTES)).toBe(false);
  expect(text('/xl/drawings/vmlDrawing1.vml')).not.toContain('ObjectType="Note"');
});

it('masks personal data in a note, in the runs that it is written in', async () => {
  const draft = withNotes(addNotes);
  draft.edit(NOTES, (source) =>
    source.replace(
      '<t>이름이 없는 메모 글</t>',
      '<r><t>전화 010-1234</t></r><r><rPr><i/></rPr><t>-5678 로</t></r>',
    ),
  );
  const { text, report } = await copied(draft, { blankPersonalData: true });
  expect(text(NOTES)).toContain('<r><t>전화 ***-****</t></r><r><rPr><i/></rPr><t>-**** 로</t></r>');
  expect(report.personalData).toEqual([
    expect.objectContaining({
      kind: 'mobile',
      text: '010-1234-5678',
      sheet: '사업',
      cell: 'C2',
      where: 'note',
    }),
  ]);
});

it('keeps the box of a note that Excel filled with a picture, whose attributes it writes several times', async () => {
  const draft = withNotes(addNotes);
  const vml = '/xl/drawings/vmlDrawing1.vml';
  const before = draft.text(vml);
  draft.replace(vml, '<v:shape ', `<v:shape o:title="사진" o:title='사진' o:title="사진" `);
  const { text } = await copied(draft);
  expect(text(vml)).toBe(before.replace('<v:shape ', '<v:shape o:title="사진" '));
});
