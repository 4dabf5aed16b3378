import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { writeWorkbook } from '../../../src/ooxml/writer/writeWorkbook';
import { Draft, STYLES } from '../../ooxml/fixtures/draft';
import { validatorFindings } from '../../ooxml/validation/validator';
import { at, put, putTable } from '../book/support';
import { changedParts, openFile, type Opened } from './support';

const bytes = () =>
  writeWorkbook({
    sheets: [
      {
        name: '수식',
        cells: {
          A1: 1,
          A2: 2,
          A3: 3,
          B1: { formula: { shared: 0, text: 'A1*2', ref: 'B1:B3' }, value: 2 },
          B2: { formula: { shared: 0 }, value: 4 },
          B3: { formula: { shared: 0 }, value: 6 },
          C3: { value: 5, style: { numberFormat: '0.0', fill: 'FFFF00' } },
        },
        columns: { 'A:E': { width: 20 } },
      },
      { name: '둘째', cells: { A1: { formula: "'셋째 시트'!A1", value: 7 } } },
      {
        name: '셋째 시트',
        cells: { A1: 7 },
        tables: [{ name: '표_하나', at: 'C1', columns: [{ name: '금액' }], rows: [[1]] }],
      },
    ],
    names: [
      { name: '값', formula: "'셋째 시트'!$A$1" },
      { name: '여기', formula: "'셋째 시트'!$A$1", sheet: '셋째 시트' },
    ],
  });

const FONT =
  '<font><strike/><u val="double"/><vertAlign val="superscript"/><sz val="10.5"/><color theme="4" tint="-0.25"/><name val="굴림"/><family val="3"/></font>';
const BORDER =
  '<border diagonalUp="1"><left style="hair"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border>';
const FORMAT =
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="left" vertical="distributed" textRotation="90" indent="3"/><protection locked="0" hidden="1"/></xf>';

const partText = (saved: Uint8Array, name: string) => new TextDecoder().decode(unzipped(saved).get(name));

async function saved({ settle, save }: Opened): Promise<{ bytes: Uint8Array; again: Opened }> {
  await settle();
  const after = save();
  expect(packageProblems(after)).toEqual([]);
  return { bytes: after, again: await openFile(after) };
}

describe('saving an opened file', () => {
  it('keeps the formulas of cells that shared one, when the first of them changes', async () => {
    const opened = await openFile(bytes());
    put(opened.book.sheets[0]!, 'B1', [['=A1*100']]);
    const { again } = await saved(opened);
    expect(again.book.sheets[0]!.formulas(at('B1:B3'))).toEqual([['=A1*100'], ['=A2*2'], ['=A3*2']]);
    expect(again.book.sheets[0]!.values(at('B1:B3'))).toEqual([[100], [4], [6]]);
  });

  it('puts cells and rows between those that are there, and takes emptied ones away', async () => {
    const opened = await openFile(bytes());
    const [sheet] = opened.book.sheets;
    put(sheet!, 'D2', [['끝']]);
    put(sheet!, 'A5', [['아래']]);
    put(sheet!, 'A3', [['']]);
    const { again } = await saved(opened);
    expect(again.book.sheets[0]!.values(at('A1:D5'))).toEqual([
      [1, 2, '', ''],
      [2, 4, '', '끝'],
      ['', 0, 5, ''],
      ['', '', '', ''],
      ['아래', '', '', ''],
    ]);
  });

  it('saves a format made here, and leaves those of the file alone', async () => {
    const opened = await openFile(bytes());
    opened.book.sheets[0]!.setStyle(at('C3'), () => ({ bold: true }));
    const { again } = await saved(opened);
    const style = again.book.sheets[0]!.styleAt(2, 2);
    expect(style).toMatchObject({ bold: true, fill: '#FFFF00', numberFormat: '0.0' });
  });

  it('keeps what the grid does not know of a format that is changed: locks, indents, rotation, the font and its colour', async () => {
    const draft = new Draft({ sheets: [{ name: '보고', cells: { A1: 1, B1: 2, C1: 3 } }] });
    draft.edit(STYLES, (source) =>
      source
        .replace(
          /<fonts.*?<\/fonts>/s,
          `<fonts count="2"><font><sz val="9"/><name val="바탕"/></font>${FONT}</fonts>`,
        )
        .replace(/<borders.*?<\/borders>/s, `<borders count="2"><border/>${BORDER}</borders>`)
        .replace(
          /<cellXfs.*?<\/cellXfs>/s,
          `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${FORMAT}</cellXfs>`,
        ),
    );
    draft.edit('/xl/worksheets/sheet1.xml', (source) => source.replace('<c r="A1"', '<c r="A1" s="1"'));
    const opened = await openFile(draft.file());
    const [sheet] = opened.book.sheets;
    sheet!.setStyle(at('A1'), () => ({ fill: '#FFFF00' }));
    sheet!.setStyle(at('B1'), () => ({ bold: true }));
    sheet!.setStyle(at('A1'), () => ({ numberFormat: '#,##0"원"' }));
    const { bytes: after } = await saved(opened);
    const styles = partText(after, STYLES);
    const formats = [
      ...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs),
    ].map(([xf]) => xf);
    expect(formats.slice(0, 2)).toEqual([expect.any(String), FORMAT]);
    const made = formats.find((xf) => xf.includes('quotePrefix') && xf !== FORMAT)!;
    expect(made).toContain(FORMAT.slice(FORMAT.indexOf('<alignment')));
    expect(made).toMatch(/fontId="1".*borderId="1"/);
    expect(made).not.toMatch(/fillId="0"|numFmtId="0"/);
    expect(styles).toContain('<font><b/><sz val="9"/><name val="바탕"/></font>');
    expect(await validatorFindings(after)).toEqual(await validatorFindings(draft.file()));
  }, 60_000);

  it('changes one column of a span of widths', async () => {
    const opened = await openFile(bytes());
    opened.book.sheets[0]!.setColumnWidth(at('C1'), 30);
    const { again } = await saved(opened);
    const width = (column: number) => again.book.sheets[0]!.columnWidth(column);
    expect([width(1), width(2), width(3)]).toEqual([120, 30, 120]);
  });

  it('takes a new sheet with a table, and lets sheets be renamed, moved and deleted with their names', async () => {
    const opened = await openFile(bytes());
    const { book } = opened;
    putTable(book.addSheet('새 시트'), 'A1', '새표', [['가'], [1], [2]]);
    book.sheets[2]!.name = '셋째';
    book.moveSheet(book.sheets[2]!, 0);
    book.sheet('수식')!.delete();
    const { again } = await saved(opened);
    expect(again.book.sheets.map(({ name }) => name)).toEqual(['셋째', '둘째', '새 시트']);
    expect(again.book.sheet('둘째')!.formulas(at('A1'))).toEqual([['=셋째!A1']]);
    expect(again.book.names.map(({ name, formula }) => [name, formula]).sort()).toEqual([
      ['값', '=셋째!$A$1'],
      ['여기', '=셋째!$A$1'],
    ]);
    expect(again.book.tables.map(({ name }) => name).sort()).toEqual(['새표', '표_하나']);
  });

  it('renames a table and its column, adds a column, and removes another table', async () => {
    const opened = await openFile(bytes());
    const table = opened.book.table('표_하나')!;
    put(opened.book.sheets[0]!, 'E1', [['=SUM(표_하나[금액])']]);
    table.name = '표.둘';
    table.insertColumn(1, '비고 [원]');
    put(opened.book.sheet('셋째 시트')!, 'C1', [['지출금액']]);
    const { again, bytes: after } = await saved(opened);
    expect(again.book.tables.map(({ name, headers }) => [name, headers])).toEqual([
      ['표.둘', ['지출금액', '비고 [원]']],
    ]);
    expect(partText(after, '/xl/worksheets/sheet1.xml')).toContain('<f>SUM(표.둘[지출금액])</f>');
    again.book.table('표.둘')!.convertToRange();
    const { again: third } = await saved(again);
    expect(third.book.tables).toEqual([]);
  });

  it('asks Excel to compute anew only where a value changed', async () => {
    const opened = await openFile(bytes());
    opened.book.sheets[0]!.frozen = { rows: 2, columns: 1 };
    const { bytes: after, again } = await saved(opened);
    expect(changedParts(bytes(), after)).toEqual(['/xl/worksheets/sheet1.xml']);
    expect(again.book.sheets[0]!.frozen).toEqual({ rows: 2, columns: 1 });
  });

  it('writes functions of newer versions and names of LET as Excel stores them', async () => {
    const opened = await openFile(bytes());
    put(opened.book.sheets[0]!, 'H1', [['=LET(율,A1,율*2)+IFS(A1=1,2)'], ['=SILJEOK.EXECRATE(A1,A2)']]);
    const { bytes: after } = await saved(opened);
    const text = partText(after, '/xl/worksheets/sheet1.xml');
    expect(text).toContain('<f>_xlfn.LET(_xlpm.율,A1,_xlpm.율*2)+_xlfn.IFS(A1=1,2)</f>');
    expect(text).toContain('<f>_xldudf_SILJEOK_EXECRATE(A1,A2)</f>');
  });
});
