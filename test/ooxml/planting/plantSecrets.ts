import { addStyles } from '../fixtures/cellContents';
import { addChart, addChartSheet, addNewerChart } from '../fixtures/charts';
import {
  addCalcChain,
  addCoreProperties,
  addCustomProperties,
  addCustomUi,
  addCustomXml,
  addLabel,
  addRevisions,
  addSignature,
  addThumbnail,
  addTraces,
  addUnknownPart,
  addVolatileDependencies,
  addXmlMap,
} from '../fixtures/documentParts';
import { Draft } from '../fixtures/draft';
import { addNotes, addThreads } from '../fixtures/notes';
import {
  addEmbeddedWorkbook,
  addFormControl,
  addLinkedPicture,
  addPicture,
  addTextBox,
} from '../fixtures/objects';
import {
  addConnections,
  addDataModel,
  addDdeLink,
  addExternalBook,
  addQueryTable,
} from '../fixtures/outside';
import { addPivot, addSlicer } from '../fixtures/pivots';
import {
  addConsolidation,
  addCustomView,
  addFilter,
  addHeaderPicture,
  addHyperlink,
  addListFromOtherSheet,
  addListWithCommas,
  addPassword,
  addPrinterSettings,
  addScenario,
  addSheetProperty,
  addSparklines,
} from '../fixtures/sheetExtras';
import { addContentAddIn, addTaskpane } from '../fixtures/webExtensions';
import { Marks, type Secret } from './marks';
import { PERSONAL_DATA, personalAt, type PersonalDatum } from './personalData';
import { HANDED_OUT, droppedData, plantedBook, quoted, type DroppedData } from './plantedBook';

export interface Planted {
  readonly bytes: Uint8Array;
  /** The sheets to hand out. */
  readonly sheets: readonly string[];
  readonly secrets: readonly Secret[];
  /** Stands on sheets that are handed out: to be listed, and gone where the caller has it blanked. */
  readonly personal: readonly PersonalDatum[];
}

/**
 * A workbook with a marked text wherever a package can hold one, on two sheets that are handed out and three that are not.
 * What is on the former is tied to the latter in every way that files know.
 */
export function plantSecrets(): Planted {
  const marks = new Marks();
  const dropped = droppedData(marks);
  const draft = new Draft(plantedBook(marks, dropped));
  plantInReport(draft, marks, dropped);
  plantInSummary(draft, marks, dropped);
  plantInDropped(draft, marks, dropped);
  plantInDocument(draft, marks, dropped);
  return {
    bytes: withComment(draft.file(), marks.plant('압축 파일의 설명', 'goes')),
    sheets: HANDED_OUT,
    secrets: marks.secrets,
    personal: PERSONAL_DATA,
  };
}

/** 보고: objects that show dropped data keep what they show; everything else about it goes. */
function plantInReport(draft: Draft, marks: Marks, { sheets }: DroppedData): void {
  const sheet = draft.sheet(2);
  const [inSight, hidden] = sheets.map(quoted) as [string, string, string];
  const places = ['메모 글', '글상자의 글', '필터로 고른 글'];
  const beside = Object.fromEntries(places.map((place) => [place, personalAt(place)]));
  const words = marks.words('보고', { sheet: 'handed out', beside });
  const ofDropped = marks.words('보고, 빠지는 자료의', { sheet: 'handed out', data: 'dropped' });
  const tied = marks.words('보고, 빠지는 시트에 매인', {
    sheet: 'handed out',
    data: 'dropped',
    optional: true,
  });
  addNotes(draft, sheet, words);
  addPicture(draft, sheet, words);
  addLinkedPicture(draft, sheet, words);
  addTextBox(draft, sheet, { words });
  addTextBox(draft, sheet, { words: ofDropped, textLink: `${inSight}!$A$8` });
  addTextBox(draft, sheet, { words: tied, leadsTo: `${hidden}!A1` });
  addChart(draft, sheet, { source: '보고', words });
  addChart(draft, sheet, { source: inSight, words: ofDropped });
  addNewerChart(draft, sheet, { source: hidden, words: ofDropped });
  addContentAddIn(draft, sheet, words);
  addFormControl(draft, sheet, inSight, tied);
  addSparklines(draft, sheet, inSight);
  addListFromOtherSheet(draft, sheet, hidden, tied);
  addListWithCommas(draft, sheet, words);
  addHyperlink(draft, sheet, { cell: 'A2', to: `${inSight}!A1`, words: tied });
  addHyperlink(draft, sheet, { cell: 'A3', to: '집계!A1', words });
  addScenario(draft, sheet, words);
  addCustomView(draft, sheet, 1, words);
  addSheetProperty(draft, sheet, words);
  addPrinterSettings(draft, sheet, words);
  addHeaderPicture(draft, sheet, words);
  addPassword(draft, sheet, tied);
  addFilter(draft, sheet, words);
  addConsolidation(draft, sheet, sheets[0].replaceAll("'", '&apos;'));
}

/** 집계: a conversation, and a pivot of data that goes. */
function plantInSummary(draft: Draft, marks: Marks, { tables, summedUp }: DroppedData): void {
  const sheet = draft.sheet(4);
  const beside = { 댓글: personalAt('댓글') };
  addThreads(draft, sheet, marks.words('집계', { sheet: 'handed out', optional: true, beside }));
  const words = marks.words('집계, 빠지는 자료의', { sheet: 'handed out', data: 'dropped', optional: true });
  const [table] = tables;
  const cache = addPivot(draft, sheet, {
    source: { table: table!.name },
    fields: table!.columns,
    items: summedUp,
    words,
  });
  const field = table!.columns[0];
  addSlicer(draft, sheet, { field, words, of: { pivotCache: cache, sheetId: 4 } });
}

/** The dropped sheets: all of it, as nothing of it may come through. */
function plantInDropped(draft: Draft, marks: Marks, { sheets, tables }: DroppedData): void {
  sheets.forEach((name, index) => {
    const sheet = draft.sheet(index * 2 + 1);
    const words = marks.words(`빠지는 시트 ${index + 1}`, { sheet: 'dropped' });
    const source = quoted(name);
    if (index === 1) addThreads(draft, sheet, words);
    else addNotes(draft, sheet, words);
    addPicture(draft, sheet, words);
    addTextBox(draft, sheet, { words });
    addTextBox(draft, sheet, { words, textLink: `${source}!$A$8`, leadsTo: '보고!A1' });
    addChart(draft, sheet, { source, words });
    addNewerChart(draft, sheet, { source, words });
    addContentAddIn(draft, sheet, words);
    addEmbeddedWorkbook(draft, sheet, words);
    addFormControl(draft, sheet, source, words);
    addListFromOtherSheet(draft, sheet, source, words);
    addListWithCommas(draft, sheet, words);
    addHyperlink(draft, sheet, { cell: 'A2', to: '보고!A1', words });
    addHyperlink(draft, sheet, {
      cell: 'A3',
      to: `https://intra.example/${words.secret('링크의_주소')}`,
      words,
    });
    addScenario(draft, sheet, words);
    addCustomView(draft, sheet, index + 2, words);
    addSheetProperty(draft, sheet, words);
    addPrinterSettings(draft, sheet, words);
    addHeaderPicture(draft, sheet, words);
    addPassword(draft, sheet, words);
    const of = { tableId: index + 1 + (index > 1 ? 1 : 0), column: 1 };
    addSlicer(draft, sheet, { field: tables[index]!.columns[0], words, of });
    if (index === 0) addQueryTable(draft, '/xl/tables/table1.xml', words);
  });
  const words = marks.words('빠지는 차트 시트', { sheet: 'dropped' });
  addChartSheet(draft, words.secret('시트 이름'), { source: quoted(sheets[0]), words }, 6);
}

function plantInDocument(draft: Draft, marks: Marks, { otherBook }: DroppedData): void {
  const words = marks.words('문서', { sheet: 'dropped' });
  addExternalBook(draft, otherBook, words);
  addDdeLink(draft, words);
  addConnections(draft, words);
  addDataModel(draft, words);
  addTaskpane(draft, words);
  addStyles(draft, words);
  addCustomProperties(draft, words);
  addCoreProperties(draft, words);
  addLabel(draft);
  addThumbnail(draft, words);
  addCustomUi(draft, words);
  addCustomXml(draft, words);
  addXmlMap(draft, words);
  addCalcChain(draft, [{ ref: 'D1', sheetId: 2 }]);
  addTraces(draft, words);
  addRevisions(draft, words);
  addVolatileDependencies(draft, words);
  addUnknownPart(draft, words);
  addSignature(draft, words);
  const unused = `<si><t>${words.secret('아무 셀도 쓰지 않는 공유 문자열')}</t></si>`;
  draft.replace('/xl/sharedStrings.xml', '</sst>', `${unused}</sst>`);
  draft.addLoose('/xl/loose.xml', `<loose>${words.secret('아무것도 가리키지 않는 파트의 글')}</loose>`);
}

/** Adds a comment to the zip itself: it ends with the comment's length and the comment. */
function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const file = Buffer.concat([zip, Buffer.from(comment)]);
  file.writeUInt16LE(comment.length, zip.length - 2);
  return new Uint8Array(file);
}
