import { councilCopy } from '../../../src/ooxml/councilCopy';
import { addChart } from '../fixtures/charts';
import { Draft } from '../fixtures/draft';
import { addNotes } from '../fixtures/notes';
import { PLAIN } from '../fixtures/words';
import { textsIn } from '../planting/textsIn';

const SHEET = '/xl/worksheets/sheet1.xml';
const VML = '/xl/drawings/vmlDrawing1.vml';
const NOTES = '/xl/comments1.xml';
const CHART = '/xl/charts/chart1.xml';
const TEXTBOX = /<v:textbox[^>]*?(?:\/>|>.*?<\/v:textbox>)/s;
const TEXT = /<text>.*?<\/text>/s;

function book(): Draft {
  const draft = new Draft({ sheets: [{ name: '보고', cells: { A1: '사업', B1: 1, C1: 2 } }] });
  addNotes(draft, SHEET, PLAIN);
  addChart(draft, SHEET, { source: '보고', words: PLAIN });
  return draft;
}

const PHONE = '010-9876-5432';

it.each<[string, string, RegExp | string, string]>([
  [
    'what is read aloud in a note',
    NOTES,
    TEXT,
    `<text><r><t>가</t></r><rPh sb="0" eb="1"><t>${PHONE}</t></rPh></text>`,
  ],
  [
    'lines of a shape in HTML',
    VML,
    TEXTBOX,
    `<v:textbox><div>전화 ${PHONE}<br/><font>둘째 줄</font></div></v:textbox>`,
  ],
  [
    'a caption on two lines',
    VML,
    TEXTBOX,
    `<v:textbox><div><font>단추<br/>${PHONE}</font></div></v:textbox>`,
  ],
  ['a number format of a chart', CHART, 'formatCode>General', `formatCode>"${PHONE} "0`],
  [
    'a header of a chart, in several looks',
    CHART,
    '<c:userShapes',
    `<c:printSettings><c:headerFooter><c:oddHeader>&amp;C&amp;10${PHONE}</c:oddHeader></c:headerFooter><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/></c:printSettings><c:userShapes`,
  ],
  [
    'a header of a sheet, behind the size of its letters',
    SHEET,
    '</worksheet>',
    `<headerFooter><evenHeader>&amp;R&amp;14${PHONE}</evenHeader></headerFooter></worksheet>`,
  ],
])('personal data is found in %s', async (_, part, at, xml) => {
  const draft = book();
  if (part === SHEET) draft.edit(part, (source) => source.replace(/<drawing.*$/s, '</worksheet>'));
  draft.edit(part, (source) => source.replace(at, () => xml));
  const file = draft.file();
  expect(textsIn(file, [PHONE])).toEqual([PHONE]);
  const { report } = await councilCopy(file, { sheets: 'visible' });
  expect(report.personalData.map(({ text }) => text)).toEqual([PHONE]);
  const { bytes } = await councilCopy(file, { sheets: 'visible', blankPersonalData: true });
  expect(textsIn(bytes, [PHONE])).toEqual([]);
});
