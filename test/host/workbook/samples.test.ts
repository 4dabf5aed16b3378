import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fictionalYear } from '../../../samples/fictionalYear';
import { report2007 } from '../../../samples/report2007';
import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import type { BookRecords } from '../../../src/workbook/tables/bookCells';
import type { EntryTable } from '../../../src/workbook/tables/tableId';
import { openDesk, valueOf, WITH_FUNCTIONS, type Desk } from './support';

jest.setTimeout(60_000);

const SAMPLES = [
  ['report-2007', report2007, ['미입력']],
  // Every state, so that each can be seen.
  ['fictional-year', fictionalYear, ['정상', '주의', '부진', '미입력', '시기미도래', '비예산', '종료']],
] as const;

describe.each(SAMPLES)('samples/%s.xlsx', (name, records: BookRecords, states) => {
  const file = readFileSync(path.join(__dirname, `../../../samples/${name}.xlsx`));
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ ...WITH_FUNCTIONS, file });
  });
  afterAll(() => desk.office.stop());

  it('is a workbook of ours that is whole', async () => {
    expect(packageProblems(file)).toEqual([]);
    expect(valueOf(await desk.book.inspect())).toMatchObject({ kind: 'ready' });
    const { referenceDate, settings } = valueOf(await desk.book.read());
    expect(referenceDate).toBe(records.referenceDate);
    expect(settings).toMatchObject(records.settings);
  });

  it('holds what its records say, row by row', async () => {
    for (const table of ['programmes', 'budgets', 'payments', 'plans', 'reportLines'] as const) {
      const rows = records[table] ?? [];
      const stored = valueOf(await desk.book.readTable(table as EntryTable)).rows;
      expect(stored.map(({ record }) => record)).toEqual(rows.map(({ record }) => record));
    }
  });

  it('computes every programme, and shows no error anywhere', async () => {
    const { programmes } = valueOf(await desk.book.read());
    expect(programmes).toHaveLength(records.programmes?.length ?? 0);
    expect(await desk.column('사업', '집행상태')).toEqual(expect.arrayContaining(states));
    for (const { sheet, area } of desk.office.book.tables) {
      const shown = sheet.text({ ...area, row: area.row + 1, rows: area.rows - 1 }).flat();
      expect(shown.filter((text) => /^#(N\/A|[A-Z/0]+[?!])$/.test(text) || text === '확인')).toEqual([]);
    }
  });
});
