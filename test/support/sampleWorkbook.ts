import type { BookRecords } from '../../src/workbook/tables/bookCells';
import type { Entry, RecordOf } from '../../src/workbook/tables/recordTypes';
import type { Outcome } from '../../src/workbook/book/outcome';
import { createReportBook, type ReportBook } from '../../src/workbook/reportBook';
import { memoryFacts } from '../../src/workbook/testing/memoryFacts';
import { DESCRIBED } from '../../src/workbook/tables';
import type { EntryTable } from '../../src/workbook/tables/tableId';
import { startOffice, type OfficeInNode } from '../host/officeInNode';

const MOST_AT_ONCE = 200;

/** A workbook in which these records were entered with the pane; its bytes are the same every time. */
export async function sampleWorkbook(records: BookRecords): Promise<Uint8Array> {
  const office = await startOffice();
  try {
    const book = createReportBook(memoryFacts());
    const state = valueOf(await book.inspect());
    if (state.kind !== 'none') throw new Error(`a new workbook is ${state.kind}`);
    valueOf(await book.createTables(state.plan));
    if (records.referenceDate !== null) valueOf(await book.setReferenceDate(records.referenceDate));
    const { settings } = valueOf(await book.read());
    const changes = Object.entries(records.settings).map(([item, to]) => ({
      item,
      from: (settings as Readonly<Record<string, string>>)[item] ?? '',
      to,
    }));
    valueOf(await book.saveSettings(changes));
    await enterAll(book, records);
    await showProgrammes(office);
    return await savedBytes(office);
  } finally {
    office.stop();
  }
}

/** Who opens the sample sees its programmes, not the empty sheet of a new workbook. */
function showProgrammes({ Excel }: OfficeInNode): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('사업').activate();
    await context.sync();
  });
}

/** Programmes first, and indicators before what was measured by them: those get keys of the workbook's own. */
async function enterAll(book: ReportBook, records: BookRecords): Promise<void> {
  const indicatorKeys = new Map<string, string>();
  for (const table of ENTERED) {
    const rows = records[table] ?? [];
    if (rows.length > 0) valueOf(await book.addTable(table));
    for (let at = 0; at < rows.length; at += MOST_AT_ONCE) {
      const part = rows.slice(at, at + MOST_AT_ONCE);
      const entries = part.map(({ record }) => ({ table, record: pointed(record, indicatorKeys) }) as Entry);
      const keys = valueOf(await book.append(entries));
      if (table === 'indicators') part.forEach(({ key }, index) => indicatorKeys.set(key, keys[index]!));
    }
  }
}

const ENTERED: readonly EntryTable[] = (Object.keys(DESCRIBED) as EntryTable[]).sort(
  (one, other) => Number(one === 'measurements') - Number(other === 'measurements'),
);

function pointed(record: RecordOf[EntryTable], keys: ReadonlyMap<string, string>): RecordOf[EntryTable] {
  return 'indicator' in record
    ? { ...record, indicator: keys.get(record.indicator) ?? record.indicator }
    : record;
}

async function savedBytes({ Office }: OfficeInNode): Promise<Uint8Array> {
  const ask = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
    new Promise<T>((resolve, reject) =>
      call(({ status, value, error }) =>
        status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(error.message)),
      ),
    );
  const file = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, done),
  );
  const slices: Uint8Array[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { data } = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
    slices.push(Uint8Array.from(data as number[]));
  }
  return Buffer.concat(slices);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.params)}`);
  return outcome.value;
}
