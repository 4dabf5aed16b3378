import { unzipped } from '../../../src/ooxml/testing/packageProblems';
import { bookFile } from '../../../src/workbook/file/bookFile';
import { openNewBook } from '../../../src/workbook/file/newBook';
import { put } from '../book/support';
import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice({
    prepare: (book) => put(book.addSheet('보고'), 'A1', [[1, '=A1*2']]),
  });
});
afterEach(() => office.stop());

const watched = (signal = new AbortController().signal) => {
  const shares: number[] = [];
  return { shares, progress: (share: number) => void shares.push(share), signal };
};

it('the open workbook comes as a file, calculated, and nothing is left open', async () => {
  const watching = watched();
  const file = await bookFile(watching);
  expect(file.ok && [...unzipped(file.value).keys()]).toContain('/xl/workbook.xml');
  expect(watching.shares.at(-1)).toBe(1);
  expect(office.session.openFiles).toBe(0);
});

it('the reading ends when it is stopped, and nothing is left open', async () => {
  expect(await bookFile(watched(AbortSignal.abort()))).toEqual({
    ok: false,
    problem: { code: 'stopped', params: {} },
  });
  expect(office.session.openFiles).toBe(0);
});

it('a host that hands out no file is told', async () => {
  office.temper.fileRefused = true;
  expect(await bookFile(watched())).toMatchObject({ ok: false, problem: { code: 'bookFileRefused' } });
});

it('a file is opened as a new workbook, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => at % 256);
  expect(await openNewBook(bytes)).toEqual({ ok: true, value: undefined });
  expect(office.openedWorkbooks).toEqual([bytes]);
});

it('a host that opens no new workbook is told', async () => {
  office.temper.newWorkbookRefused = true;
  expect(await openNewBook(new Uint8Array(3))).toMatchObject({
    ok: false,
    problem: { code: 'newBookRefused' },
  });
});
