import { strToU8 } from 'fflate';
import { PackageError } from '../../../src/ooxml/problems';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { scanSheet } from '../../../workbench/files/scanSheet';
import { readFile } from '../../../workbench/files/openFile';
import { formatA1 } from '../../../workbench/book/a1';
import { cellArea } from '../../../workbench/book/area';
import { validatorFindings } from '../../ooxml/validation/validator';
import { put } from '../book/support';
import { REAL_BOOKS, type RealBook } from './realBooks';
import { openFile } from './support';

jest.setTimeout(120_000);

const BOOKS = REAL_BOOKS.map((book) => [book.name, book] as const);
/** By the names that Excel knows them by. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Buffer> =>
  new Map([...unzipped(bytes)].map(([name, content]) => [name.replaceAll('\\', '/'), Buffer.from(content)]));

const sheetOf = (part: string): number => Number(/(\d+)\.xml$/.exec(part)![1]) - 1;

/** The cells of a sheet as they are written, by place. */
function cellsOf(xml: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  scanSheet('/xl/worksheets/sheet1.xml', xml, {
    cell: ({ place, source }) => {
      const { start, end } = source.whole;
      cells.set(formatA1(cellArea(place.row, place.column)), xml.slice(start, end));
    },
  });
  return cells;
}

async function edited({ build, edit: [sheet, address, value] }: RealBook): Promise<[Uint8Array, Uint8Array]> {
  const before = build();
  const { book, settle, save } = await openFile(before);
  put(book.sheets[sheet]!, address, [[value]]);
  await settle();
  return [before, save()];
}

describe.each(BOOKS)('a workbook as real ones are, opened, edited in one cell and saved: %s', (_, real) => {
  const { edit, follows = {} } = real;
  const expected: Record<string, number> = { ...follows, [`${edit[0]}!${edit[1]}`]: edit[2] };

  it('writes the cell, what follows from it, and nothing else', async () => {
    const [before, after] = (await edited(real)).map(partsOf) as [
      ReadonlyMap<string, Buffer>,
      ReadonlyMap<string, Buffer>,
    ];
    const different = [...new Set([...before.keys(), ...after.keys()])].filter(
      (name) => !before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)),
    );
    const partOf = (place: string) => `/xl/worksheets/sheet${Number(place.split('!')[0]) + 1}.xml`;
    expect(different.sort()).toEqual(
      ['/xl/workbook.xml', ...new Set(Object.keys(expected).map(partOf))].sort(),
    );
    const found: Record<string, number> = {};
    for (const part of different.filter((name) => name !== '/xl/workbook.xml')) {
      const [was, is] = [before, after].map((parts) => cellsOf(parts.get(part)!.toString()));
      for (const [place, cell] of is!)
        if (was!.get(place) !== cell)
          found[`${sheetOf(part)}!${place}`] = Number(/<v>(.*?)<\/v>/.exec(cell)?.[1]);
      expect([...was!.keys()]).toEqual([...is!.keys()]);
    }
    expect(found).toEqual(expected);
  });

  it('keeps every byte where nothing is edited', async () => {
    const before = real.build();
    const { save } = await openFile(before);
    const [was, is] = [partsOf(before), partsOf(save())];
    const different = [...is].filter(([name, content]) => !was.get(name)?.equals(content));
    expect([was.size, different.map(([name]) => name)]).toEqual([is.size, real.completed ?? []]);
  });

  it('has no fault that it had not before', async () => {
    const [before, after] = await edited(real);
    const found = await validatorFindings(after);
    const known = found.length === 0 ? [] : await validatorFindings(before);
    expect(found.filter((finding) => !known.includes(finding))).toEqual([]);
  });
});

it('a workbook whose parts are parted by backslashes is saved with the names that Excel knows', async () => {
  const [, after] = await edited(REAL_BOOKS.find(({ name }) => name.startsWith('역슬래시'))!);
  expect([...unzipped(after).keys()].filter((name) => name.includes('\\'))).toEqual([]);
  expect(packageProblems(after)).toEqual([]);
});

it.each([
  ['DRM of Fasoo', strToU8('\u009b DRMONE This Document is encrypted and protected', true), 'packageSecured'],
  ['DRM of SoftCamp', strToU8('SCDSA002..........', true), 'packageSecured'],
  ['an empty file', new Uint8Array(), 'packageEmpty'],
  ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'packageMarkup'],
  ['a text of commas', Uint8Array.from([0xbb, 0xe7, 0xbe, 0xf7, 0x2c, 0x31, 0x0d, 0x0a]), 'packagePlainText'],
])('what is no workbook is not opened, and told for what it is: %s', (_, bytes, code) => {
  const problem = () => {
    try {
      readFile('시험.xlsx', bytes);
      return null;
    } catch (error) {
      return error instanceof PackageError ? error.problem.code : error;
    }
  };
  expect(problem()).toBe(code);
});
