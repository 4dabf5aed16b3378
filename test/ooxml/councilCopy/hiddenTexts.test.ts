import { addChart } from '../fixtures/charts';
import { Draft } from '../fixtures/draft';
import { programmes } from '../fixtures/fixture';
import { addNotes } from '../fixtures/notes';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const SHEET = '/xl/worksheets/sheet1.xml';

async function hidden(draft: Draft): Promise<readonly unknown[]> {
  const { report } = await copied(draft, { accept: ['모두'] });
  return report.findings.flatMap(({ kind, hiddenBy }) => (kind === '숨김' ? [hiddenBy] : []));
}

/** A note whose text has a look, on a ground. */
function noted(look: string, ground?: string): Draft {
  const draft = new Draft({ sheets: [programmes()] });
  addNotes(draft, SHEET, PLAIN);
  draft.edit('/xl/comments1.xml', (source) =>
    source.replace(/<text>.*?<\/text>/s, `<text><r><rPr>${look}</rPr><t>삭감 예정</t></r></text>`),
  );
  draft.edit('/xl/drawings/vmlDrawing1.vml', (source) => {
    const plain = source.replace(/ fillcolor="[^"]*"/g, '');
    return ground === undefined ? plain : plain.replace(/<v:shape /, `<v:shape fillcolor="${ground}" `);
  });
  return draft;
}

it('the text of a note in the colour of its ground, or too small, is told', async () => {
  expect(await hidden(noted('<sz val="9"/><color rgb="FFFFFFFF"/>'))).toEqual(['note']);
  expect(await hidden(noted('<sz val="1"/><color indexed="81"/>'))).toEqual(['note']);
  expect(await hidden(noted('<sz val="9"/><color rgb="FF1F4E79"/>', '#1f4e79'))).toEqual(['note']);
  expect(await hidden(noted('<sz val="9"/><color rgb="FFFFFFFF"/>', '#1f4e79'))).toEqual([]);
  expect(await hidden(noted('<sz val="9"/><color indexed="81"/>'))).toEqual([]);
});

/** A chart whose title has a look, on a ground. */
function titled(look: string, ground: string): Draft {
  const draft = new Draft({ sheets: [programmes()] });
  addChart(draft, SHEET, { source: '사업', words: PLAIN });
  draft.edit('/xl/charts/chart1.xml', (source) =>
    source
      .replace(
        /<c:title>.*?<\/c:title>/s,
        `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="ko-KR">${look}</a:rPr><a:t>삭감 예정</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
      )
      .replace('</c:chart>', `</c:chart><c:spPr>${ground}</c:spPr>`),
  );
  return draft;
}

it("a chart's title in the colour of its ground is told", async () => {
  const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  expect(await hidden(titled(fill('FFFFFF'), '<a:noFill/>'))).toEqual(['chart']);
  expect(await hidden(titled(fill('1F4E79'), fill('1F4E79')))).toEqual(['chart']);
  expect(await hidden(titled(fill('FFFFFF'), fill('1F4E79')))).toEqual([]);
  expect(await hidden(titled('', fill('1F4E79')))).toEqual([]);
});
