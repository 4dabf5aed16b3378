import type { NewCell } from '../../../src/ooxml/writer/model';
import { councilCopy } from '../../../src/ooxml/councilCopy';
import { confirmationTexts } from '../../../src/i18n/ko/ooxml';
import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { addChart, addNewerChart } from '../fixtures/charts';
import { Draft, WORKBOOK } from '../fixtures/draft';
import { addNotes } from '../fixtures/notes';
import { addFormControl, addTextBox } from '../fixtures/objects';
import { addPivot, addSlicer, pivotCells } from '../fixtures/pivots';
import { PLAIN, type Words } from '../fixtures/words';
import { textsIn } from '../planting/textsIn';

const PERSON = '황보은별';
const TELEPHONE = 26703114;
const SAYING: Words = { ...PLAIN, shown: () => `담당 ${PERSON}` };
const [REPORT, SUMMARY] = ['/xl/worksheets/sheet1.xml', '/xl/worksheets/sheet2.xml'];

/** 보고 with a table whose columns hold a person and a telephone, and a second sheet that is handed out, too. */
function book(
  cells: Readonly<Record<string, NewCell>> = {},
  summary: Readonly<Record<string, NewCell>> = {},
): Draft {
  const columns = ['사업명', '담당자', '연락처'].map((name) => ({ name }));
  const rows = [
    ['가', PERSON, TELEPHONE],
    ['나', PERSON, '-'],
    ['다', '김다른', '-'],
  ];
  return new Draft({
    sheets: [
      { name: '보고', tables: [{ name: '표1', at: 'A1', columns, rows }], cells },
      { name: '집계', cells: summary },
    ],
  });
}

function with_(change: (draft: Draft) => void): Draft {
  const draft = book();
  change(draft);
  return draft;
}

describe('what stands in a column of people is unreadable wherever else it stands', () => {
  it.each<[string, Draft]>([
    ['in a cell that shows it', book({ F9: { formula: 'B2', value: PERSON } })],
    ['in a formula on another sheet', book({}, { A1: { formula: '보고!B2&" 외"', value: `${PERSON} 외` } })],
    ['typed in another column, and in a sentence', book({ F9: PERSON, G9: `담당: ${PERSON} 주무관` })],
    ['in a formula', book({ F9: { formula: `COUNTIF(B2:B4,"${PERSON}")`, value: 2 } })],
    ['in the cache of a chart', with_((draft) => addChart(draft, REPORT, { source: '보고', words: SAYING }))],
    [
      'in the cache of a newer chart',
      with_((draft) => addNewerChart(draft, REPORT, { source: '보고', words: SAYING })),
    ],
    ['in a text box', with_((draft) => addTextBox(draft, REPORT, { words: SAYING }))],
    ['in a note', with_((draft) => addNotes(draft, REPORT, SAYING))],
    [
      'in the caption of a slicer',
      with_((draft) =>
        addSlicer(draft, REPORT, { field: '담당자', words: SAYING, of: { tableId: 1, column: 2 } }),
      ),
    ],
    [
      'in a pivot table',
      (() => {
        const draft = book({}, pivotCells([PERSON, '김다른', '나']));
        addPivot(draft, SUMMARY, {
          ...{ source: { table: '표1' }, fields: ['담당자', '연락처', '사업명'] },
          ...{ items: [PERSON, '김다른', '나'], words: PLAIN },
        });
        return draft;
      })(),
    ],
    [
      'as what a filter shows',
      with_((draft) =>
        draft.edit('/xl/tables/table1.xml', (xml) =>
          xml.replace(
            /<autoFilter ref="([^"]*)"\/>/,
            `<autoFilter ref="$1"><filterColumn colId="1"><filters><filter val="${PERSON}"/></filters></filterColumn></autoFilter>`,
          ),
        ),
      ),
    ],
    [
      'among the words of a list',
      with_((draft) =>
        draft.addToList(
          REPORT,
          'dataValidations',
          `<dataValidation type="list" sqref="B2:B4" prompt="${PERSON} 등"><formula1>"김다른,${PERSON}"</formula1></dataValidation>`,
          true,
        ),
      ),
    ],
    [
      'in a conditional format',
      with_((draft) =>
        draft.insert(
          REPORT,
          `<conditionalFormatting sqref="B2"><cfRule type="containsText" priority="1" operator="containsText" text="${PERSON}"><formula>NOT(ISERROR(SEARCH("${PERSON}",B2)))</formula></cfRule></conditionalFormatting>`,
        ),
      ),
    ],
    [
      'in a header',
      with_((draft) =>
        draft.insert(REPORT, `<headerFooter><oddHeader>&amp;R${PERSON}</oddHeader></headerFooter>`),
      ),
    ],
    [
      'among the items of a control',
      with_((draft) => {
        addFormControl(draft, REPORT, '보고', PLAIN);
        draft.edit('/xl/ctrlProps/ctrlProp1.xml', (xml) =>
          xml.replace(/\/>$/, `><itemLst><item val="${PERSON}"/></itemLst></formControlPr>`),
        );
      }),
    ],
    [
      'in a defined name',
      (() => {
        const draft = book({ F9: { formula: '담당', value: '있음' } });
        draft.addToList(WORKBOOK, 'definedNames', `<definedName name="담당">"${PERSON}"</definedName>`);
        return draft;
      })(),
    ],
    ['a number that another cell shows', book({ F9: { formula: 'C2', value: TELEPHONE } })],
  ])('%s', async (_, draft) => {
    const file = draft.file();
    const texts = [PERSON, String(TELEPHONE)];
    expect(textsIn(file, texts)).toEqual(texts);
    const { bytes } = await councilCopy(file, {
      ...{ sheets: ['보고', '집계'], accept: ['모두'], blankPersonalData: true },
      confirmation: { texts: confirmationTexts },
    });
    expect(packageProblems(bytes)).toEqual([]);
    expect(textsIn(bytes, texts)).toEqual([]);
  });
});

it('columns of a table that are called by names of people keep names of their own, and no formula asks for the old ones', async () => {
  const draft = new Draft({
    sheets: [
      {
        name: '보고',
        cells: {
          A1: '담당자',
          A2: PERSON,
          A3: '황보은달',
          A9: { formula: `SUM(월표[${PERSON}])`, value: 1 },
        },
        tables: [
          {
            ...{ name: '월표', at: 'C1', rows: [[1, 2, 2]] },
            columns: [
              { name: PERSON },
              { name: '황보은달' },
              { name: '두 배', formula: `월표[[#This Row],[${PERSON}]]*2` },
            ],
          },
        ],
      },
    ],
  });
  const { bytes, report } = await councilCopy(draft.file(), {
    ...{ sheets: 'visible', accept: ['모두'], blankPersonalData: true },
  });
  expect(packageProblems(bytes)).toEqual([]);
  expect(textsIn(bytes, [PERSON, '황보은달'])).toEqual([]);
  expect(textsIn(bytes, ['name="****"', 'name="**** 2"'])).toHaveLength(2);
  expect(report.valued.map(({ cell, value }) => [cell, value])).toEqual([
    ['E2', 2],
    ['A9', 1],
  ]);
});

it('a sheet that is called by the name of a person is told, and what calls it stays right', async () => {
  const draft = new Draft({
    sheets: [
      { name: '보고', cells: { A1: '담당자', A2: PERSON, C2: { formula: `${PERSON}!A1`, value: 7 } } },
      { name: PERSON, cells: { A1: 7 } },
    ],
  });
  draft.addToList(
    REPORT,
    'dataValidations',
    `<dataValidation type="list" sqref="E2"><formula1>${PERSON}!$A$1:$A$2</formula1></dataValidation>`,
    true,
  );
  const { bytes, report } = await councilCopy(draft.file(), {
    ...{ sheets: 'visible', accept: ['모두'], blankPersonalData: true },
  });
  expect(report.personalData.filter(({ stays }) => stays).map(({ text }) => text)).toEqual([PERSON]);
  expect(report.valued).toEqual([]);
  expect(textsIn(bytes, [`<formula1>${PERSON}!$A$1:$A$2</formula1>`])).toHaveLength(1);
});
