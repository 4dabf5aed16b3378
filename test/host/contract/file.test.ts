import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { at, put, putTable } from '../book/support';
import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice({
    prepare: (book) => {
      putTable(book.addSheet('집행'), 'A1', '집행', [
        ['금액', '갑절'],
        [1, '=[@금액]*2'],
        [2, '=[@금액]*2'],
      ]);
    },
  });
});
afterEach(() => office.stop());

type Ask<T> = (done: (result: Office.AsyncResult<T>) => void) => void;
const answerOf = <T>(ask: Ask<T>) => new Promise<Office.AsyncResult<T>>((resolve) => ask(resolve));

const ask = (options: Office.GetFileOptions = {}) =>
  answerOf<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, options, done),
  );

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const slices: number[][] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { value } = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
    slices.push(value.data as number[]);
  }
  return Uint8Array.from(slices.flat());
}

const close = (file: Office.File) => answerOf<void>((done) => file.closeAsync(done));

const inOtherExcel = async <T>(file: Uint8Array, look: (other: OfficeInNode) => T): Promise<T> => {
  office.stop();
  office = await startOffice({ file });
  return look(office);
};

describe('the workbook as a file', () => {
  it('comes in slices that make the whole workbook, computed values and all', async () => {
    put(office.book.sheet('집행')!, 'A4', [[10]]);
    const { value: file } = await ask({ sliceSize: 1000 });
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
    const bytes = await bytesOf(file);
    expect(bytes).toHaveLength(file.size);
    await close(file);
    expect(packageProblems(bytes)).toEqual([]);
    const cells = await inOtherExcel(bytes, ({ book }) => book.sheet('집행')!.values(at('A1:B4')));
    expect(cells).toEqual([
      ['금액', '갑절'],
      [1, 2],
      [2, 4],
      [10, 20],
    ]);
  });

  it('is given at most twice at a time, and is gone once it is closed', async () => {
    const [first, second] = [await ask(), await ask()];
    expect(office.session.openFiles).toBe(2);
    expect((await ask()).error.code).toBe(11000);
    await close(first.value);
    expect((await answerOf<Office.Slice>((done) => first.value.getSliceAsync(0, done))).status).toBe(
      'failed',
    );
    expect((await ask()).status).toBe('succeeded');
    await close(second.value);
    expect(office.session.openFiles).toBe(1);
  });

  it('is given as a workbook only, and not at all where the host refuses', async () => {
    const pdf = await answerOf<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Pdf, done),
    );
    expect(pdf.error.code).toBe(1009);
    office.temper.fileRefused = true;
    expect((await ask()).error.code).toBe(5000);
  });

  it('holds what the add-in keeps with the workbook, through both of its doors', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('표 이름', { 사업: '사업_1', '<&">': '_x0041_' });
      await context.sync();
    });
    Office.context.document.settings.set('초안', ['가']);
    await answerOf<void>((done) => Office.context.document.settings.saveAsync(done));
    const { value: file } = await ask();
    const bytes = await bytesOf(file);
    expect(packageProblems(bytes)).toEqual([]);
    await inOtherExcel(bytes, () => undefined);
    expect(Office.context.document.settings.get('초안')).toEqual(['가']);
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('표 이름').load('value');
      await context.sync();
      expect(setting.value).toEqual({ 사업: '사업_1', '<&">': '_x0041_' });
      setting.delete();
      await context.sync();
    });
    const again = await bytesOf((await ask()).value);
    await inOtherExcel(again, ({ document }) => expect([...document.settings.keys()]).toEqual(['초안']));
  });
});

describe('a new workbook', () => {
  const createWorkbook = (base64?: string): Promise<void> =>
    (office.Excel as unknown as { createWorkbook(base64?: string): Promise<void> }).createWorkbook(base64);

  it('opens beside this one, with the bytes that were given', async () => {
    await createWorkbook(btoa('PK-bytes'));
    await createWorkbook();
    expect(office.openedWorkbooks.map((bytes) => Buffer.from(bytes).toString())).toEqual(['PK-bytes', '']);
  });

  it('does not open where new windows are forbidden, or of what is no base64', async () => {
    office.temper.newWorkbookRefused = true;
    await expect(createWorkbook('UEsDBA==')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(createWorkbook('???')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
