import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from 'xlsx';
import { put } from '../host/book/support';
import { HARD_BOOKS } from '../host/files/hardBooks';
import { HARDER_BOOKS } from '../host/files/harderBooks';
import { REAL_BOOKS } from '../host/files/realBooks';
import { changedParts, openFile } from '../host/files/support';
import { validatorFindings } from '../ooxml/validation/validator';
import { convert } from './libreOffice';

jest.setTimeout(120_000);

const SAMPLES = ['report-2007', 'fictional-year'];
const sample = (name: string) =>
  new Uint8Array(readFileSync(path.join(__dirname, `../../samples/${name}.xlsx`)));

/** What each sheet holds, row by row; amounts and rates to the digits that programs agree on. */
function shownIn(bytes: Uint8Array): readonly unknown[] {
  const { SheetNames, Sheets } = read(bytes);
  return SheetNames.map((name) => [
    name,
    utils
      .sheet_to_json<unknown[]>(Sheets[name]!, { header: 1, blankrows: false, raw: true, defval: '' })
      .map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell))),
  ]);
}

describe.each(SAMPLES)('samples/%s.xlsx, edited and saved in the workbench', (name) => {
  it('holds what LibreOffice comes to when it computes everything anew', async () => {
    const before = sample(name);
    const { book, settle, save } = await openFile(before);
    const { sheet, area } = book.table('집행')!;
    const added = `A${area.row + area.rows + 1}`;
    put(sheet, added, [["'02", 39240, '지출', 1_234_000]]);
    await settle();
    const after = save();
    expect(shownIn(convert(after, 'xlsx'))).toEqual(shownIn(after));
    expect(await validatorFindings(after)).toEqual(await validatorFindings(before));
    const parts = changedParts(before, after);
    expect(
      parts.filter((part) => !/^\/xl\/(workbook|worksheets\/sheet\d+|tables\/table\d+)\.xml$/.test(part)),
    ).toEqual([]);
  });
});

/** The cells that LibreOffice shows, by `시트!B7`. */
function cellsIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const { SheetNames, Sheets } = read(convert(bytes, 'xlsx', { calculates: false }));
  return new Map(
    SheetNames.flatMap((name) =>
      Object.entries(Sheets[name]!)
        .filter(([ref]) => !ref.startsWith('!'))
        .map(([ref, cell]) => [`${name}!${ref}`, (cell as { v?: unknown }).v] as const),
    ),
  );
}

it.each([...HARD_BOOKS, ...HARDER_BOOKS].map((book) => [book.name, book] as const))(
  'a workbook that is hard to keep shows what it showed, but for the edit and what follows from it: %s',
  async (_, { build, edit: [address, value], follows }) => {
    const before = build();
    const { book, settle, save } = await openFile(before);
    put(book.sheets[0]!, address, [[value]]);
    await settle();
    const [was, is] = [cellsIn(before), cellsIn(save())];
    const different = [...new Set([...was.keys(), ...is.keys()])].filter(
      (place) => was.get(place) !== is.get(place),
    );
    expect(different).toContain(`보고!${address}`);
    expect(different.filter((place) => !(place in follows))).toEqual([]);
  },
);

it.each(REAL_BOOKS.map((book) => [book.name, book] as const))(
  'a workbook as real ones are shows what it showed, but for the edit and what follows from it: %s',
  async (_, { build, sound = build, edit: [sheet, address, value], follows = {} }) => {
    const before = build();
    const { book, settle, save } = await openFile(before);
    put(book.sheets[sheet]!, address, [[value]]);
    await settle();
    const [was, is] = [cellsIn(sound()), cellsIn(save())];
    const named = (place: string) => place.replace(/^\d+/, (index) => book.sheets[Number(index)]!.name);
    const different = [...new Set([...was.keys(), ...is.keys()])].filter(
      (place) => was.get(place) !== is.get(place),
    );
    const expected = new Set([`${sheet}!${address}`, ...Object.keys(follows)].map(named));
    expect(different).toContain(named(`${sheet}!${address}`));
    // LibreOffice computes what has no value, and what may change at any time, in both.
    expect(different.filter((place) => !expected.has(place))).toEqual([]);
    for (const [place, figure] of Object.entries(follows)) expect(is.get(named(place))).toBe(figure);
  },
);
