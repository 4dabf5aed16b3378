import { read } from 'xlsx';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { validatorFindings } from '../../ooxml/validation/validator';
import { at, put } from '../book/support';
import { unmovedSheets } from '../../../workbench/files/unmoved';
import { HARDER_BOOKS } from './harderBooks';
import { HARD_BOOKS, pictureDraft, type HardBook } from './hardBooks';
import { changedParts, openFile } from './support';

const BOOKS = [...HARD_BOOKS, ...HARDER_BOOKS].map((book) => [book.name, book] as const);
/** The validator is a program of its own, on a machine that may be busy. */
jest.setTimeout(120_000);
const CELL = /<(?:x:)?c [^>]*?r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/(?:x:)?c>)/gs;

/** The cells of all sheets as they are written, by `시트!B7`, and what is written beside them. */
function written(bytes: Uint8Array): { cells: Map<string, string>; rest: string } {
  const parts = unzipped(bytes);
  const cells = new Map<string, string>();
  const rest = read(bytes).SheetNames.map((name, index) => {
    const text = Buffer.from(parts.get(`/xl/worksheets/sheet${index + 1}.xml`)!).toString();
    for (const [cell, ref = ''] of text.matchAll(CELL)) cells.set(`${name}!${ref}`, cell);
    return text.replace(CELL, '');
  });
  return { cells, rest: rest.join('') };
}

async function edited({ build, edit: [address, value] }: HardBook): Promise<Uint8Array> {
  const { book, settle, save } = await openFile(build());
  put(book.sheets[0]!, address, [[value]]);
  await settle();
  return save();
}

describe.each(BOOKS)('opened, edited in one cell and saved: %s', (_, book) => {
  it('keeps every byte where nothing was edited', async () => {
    const before = book.build();
    expect(changedParts(before, (await openFile(before)).save())).toEqual([]);
  });

  it('writes the cell, what follows from it, and nothing else', async () => {
    const before = book.build();
    const after = await edited(book);
    const [was, is] = [written(before), written(after)];
    const places = [...new Set([...was.cells.keys(), ...is.cells.keys()])];
    const different = places.filter((place) => was.cells.get(place) !== is.cells.get(place));
    const saved = (place: string) =>
      /<(?:x:)?v>(.*?)<\/(?:x:)?v>/s.exec(is.cells.get(place) ?? '')?.[1] ?? '';
    expect(Object.fromEntries(different.map((place) => [place, saved(place)]))).toEqual(book.follows);
    const formulaOf = (cell = '') => /<(?:x:)?f\b.*?(?:\/>|<\/(?:x:)?f>)/s.exec(cell)?.[0];
    for (const place of different.filter((one) => one !== `보고!${book.edit[0]}`))
      expect(formulaOf(is.cells.get(place))).toBe(formulaOf(was.cells.get(place)));
    expect(is.rest).toBe(was.rest);
    expect(changedParts(before, after)).toEqual(['/xl/workbook.xml', '/xl/worksheets/sheet1.xml']);
  });

  it('has no fault that it had not before', async () => {
    const before = book.build();
    const after = await edited(book);
    expect(packageProblems(after)).toEqual(packageProblems(before));
    expect(await validatorFindings(after)).toEqual(await validatorFindings(before));
  });
});

describe('a picture in a cell', () => {
  const open = () => openFile(pictureDraft().file());
  const cell = (bytes: Uint8Array, place: string) => written(bytes).cells.get(`보고!${place}`);

  it('is told, and stays when the cell gets another format', async () => {
    const { book, file, save } = await open();
    expect(file.hidden).toContain('셀 안의 그림·데이터 형식');
    book.sheets[0]!.setStyle(at('B1'), () => ({ bold: true }));
    expect(cell(save(), 'B1')).toMatch(/^<c r="B1" t="e" vm="1" s="\d+"><v>#VALUE!<\/v><\/c>$/);
  });

  it('goes along with its row, and goes where something is typed over it', async () => {
    const { book, settle, save } = await open();
    const [sheet] = book.sheets;
    put(sheet!, 'D1', [['글']]);
    sheet!.insert(at('1:1'), 'Down');
    await settle();
    const after = save();
    expect(cell(after, 'B2')).toContain('vm="1"');
    expect(cell(after, 'D2')).not.toContain('vm=');
    expect(cell(after, 'C2')).toContain('<f>_xlfn.IMAGE(');
  });
});

it('a formula that spills is known as such in a file whose metadata knows other things', async () => {
  const { book, settle, save } = await openFile(pictureDraft().file());
  put(book.sheets[0]!, 'F1', [['=SEQUENCE(2)']]);
  await settle();
  const after = save();
  expect(await validatorFindings(after)).toEqual([]);
  expect(written(after).cells.get('보고!F1')).toBe(
    '<c r="F1" cm="1"><f t="array" ref="F1:F2">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
  );
  expect(Buffer.from(unzipped(after).get('/xl/metadata.xml')!).toString()).toMatch(
    /name="XLRICHVALUE".*name="XLDAPR".*name="XLRICHVALUE".*name="XLDAPR".*<cellMetadata count="1"><bk><rc t="2" v="0"\/>.*<valueMetadata/s,
  );
});

it('a formula that spilled stays one that may, when it comes to one value', async () => {
  const { build } = HARD_BOOKS.find(({ name }) => name.startsWith('넘치는 배열'))!;
  const { book, settle, save } = await openFile(build());
  put(book.sheets[0]!, 'A1', [[2], [2], [2]]);
  await settle();
  const { cells } = written(save());
  expect(['보고!C1', '보고!C2'].map((place) => cells.get(place))).toEqual([
    '<c r="C1" cm="1"><f t="array" ref="C1">_xlfn.UNIQUE(A1:A3)</f><v>2</v></c>',
    undefined,
  ]);
});

it.each([
  ['a formula that the engine cannot read', '공유 수식, 배열 수식, 데이터 표, 한 칸에만 나타나는 배열'],
  ['page breaks and a filter', '보호, 묶은 행, 나눈 창, 필터, 쪽 나누기, 쉼표가 든 목록, 번호 없는 셀'],
])('a sheet whose rows moved is named where it has %s', async (_, name) => {
  const { file, book } = await openFile(HARD_BOOKS.find((one) => one.name === name)!.build());
  const [first, second] = book.sheets;
  expect(unmovedSheets(file, new Set([first!.id, second!.id]))).toEqual(['보고']);
});
