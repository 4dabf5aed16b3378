import { addChart, addChartSheet } from '../fixtures/charts';
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

/** A chart on a ground, with a look of its texts put in at a place. */
function charted(at: string, xml: string, ground = '<a:noFill/>'): Draft {
  const draft = new Draft({ sheets: [programmes()] });
  addChart(draft, SHEET, { source: '사업', words: PLAIN });
  draft.edit('/xl/charts/chart1.xml', (source) => {
    expect(source).toContain(at);
    return source.replace(at, xml + at).replace('</c:chart>', `</c:chart><c:spPr>${ground}</c:spPr>`);
  });
  return draft;
}

describe('text in a chart in the colour of its ground', () => {
  const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const look = (inside: string, size = '') =>
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr${size}>${inside}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
  const WHITE = fill('FFFFFF');
  const AXIS = '<c:crossAx val="222222222"/>';
  const SERIES = '<c:cat>';
  const LEGEND = '<c:plotVisOnly val="1"/>';
  const labels = (text: string, position: string, shows = '1') =>
    `<c:dLbls><c:spPr><a:noFill/></c:spPr>${text}${position && `<c:dLblPos val="${position}"/>`}<c:showLegendKey val="0"/><c:showVal val="${shows}"/></c:dLbls>`;
  const legend = (inside: string) => `<c:legend><c:legendPos val="b"/>${inside}</c:legend>`;
  const BLUE = `<c:spPr>${fill('1F4E79')}</c:spPr>`;

  it.each([
    ['what stands at an axis', charted(AXIS, look(WHITE))],
    ['a label beside its bar', charted(SERIES, labels(look(WHITE), 'outEnd'))],
    ['a label where bars have it', charted(SERIES, labels(look(WHITE), ''))],
    ['a label in its bar', charted(SERIES, BLUE + labels(look(fill('1F4E79')), 'ctr'))],
    ['the legend', charted(LEGEND, legend(look('<a:noFill/>')))],
    [
      'one word of the legend',
      charted(LEGEND, legend(`<c:legendEntry><c:idx val="0"/>${look(WHITE)}</c:legendEntry>`)),
    ],
    ['the legend, as all text of the chart', charted('<c:userShapes', look(WHITE))],
    ['the legend, too small', charted(LEGEND, legend(look('', ' sz="100"')))],
  ])('is told: %s', async (_, draft) => {
    expect(await hidden(draft)).toEqual(['chart']);
  });

  it.each([
    ['on a dark ground', charted(LEGEND, legend(look(WHITE)), fill('1F4E79'))],
    ['on the legend’s own ground', charted(LEGEND, legend(BLUE + look(WHITE)))],
    ['in a dark bar', charted(SERIES, BLUE + labels(look(WHITE), 'ctr'))],
    ['in a bar of a colour that is not known', charted(SERIES, labels(look(WHITE), 'ctr'))],
    ['labels that are not shown', charted(SERIES, labels(look(WHITE), 'outEnd', '0'))],
    ['in the colour of all text', charted(LEGEND, legend(''))],
  ])('is none: %s', async (_, draft) => {
    expect(await hidden(draft)).toEqual([]);
  });

  it('is told of a text box that was drawn on it', async () => {
    const drawn = (colour: string, ground: string) => {
      const draft = charted(LEGEND, legend(''), ground);
      draft.edit('/xl/drawings/drawing2.xml', (source) =>
        source.replace(/<a:r><a:rPr[^>]*\/>/, `<a:r><a:rPr>${fill(colour)}</a:rPr>`),
      );
      return hidden(draft);
    };
    expect(await drawn('FFFFFF', '<a:noFill/>')).toEqual(['chart']);
    expect(await drawn('FFFFFF', fill('1F4E79'))).toEqual([]);
  });

  it('is told of a sheet that is nothing but a chart', async () => {
    const draft = new Draft({ sheets: [programmes()] });
    const sheet = addChartSheet(draft, '차트 시트', { source: '사업', words: PLAIN }, 2);
    draft.edit('/xl/charts/chart1.xml', (source) => source.replace(AXIS, look(WHITE) + AXIS));
    // As Excel lays the chart on such a sheet.
    draft.edit('/xl/drawings/drawing1.xml', (source) =>
      source
        .replaceAll('twoCellAnchor', 'absoluteAnchor')
        .replace(/<xdr:from>.*<\/xdr:to>/s, '<xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>'),
    );
    expect(sheet).toContain('chartsheets');
    expect(await hidden(draft)).toEqual(['chart']);
  });
});
