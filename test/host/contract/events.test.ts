import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

/** As when a person edits the grid: outside any batch of the add-in. */
const typeIn = (row: number, column: number, value: number): void =>
  office.book.sheets[0]!.write({ row, column, rows: 1, columns: 1 }, [[value]]);

async function stock(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['품목', '수량'],
      ['사과', 3],
    ];
    sheet.tables.add('A1:B2', true).name = '재고';
    await context.sync();
  });
}

it('tells a table of a change in its cells, with the range', async () => {
  await stock();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('재고').onChanged.add(async (event) => {
      const { type, changeType, source, address } = event;
      const values = await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('values');
        await inner.sync();
        return range.values as unknown;
      });
      seen.push({ type, changeType, source, address, values });
    });
    await context.sync();
  });
  typeIn(1, 1, 99);
  typeIn(5, 5, 1);
  await office.delivered();
  await office.delivered();
  expect(seen).toStrictEqual([
    { type: 'TableChanged', changeType: 'RangeEdited', source: 'Local', address: 'B2', values: [[99]] },
  ]);
});

it('is silent after the handler was removed', async () => {
  await stock();
  const seen: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.tables.getItem('재고').onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typeIn(1, 1, 99);
  await office.delivered();
  expect(seen).toStrictEqual([]);
});

it('tells of sheets added, activated, changed, calculated and deleted, and of the selection', async () => {
  const seen: string[] = [];
  const note = (what: string) => () => {
    seen.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    worksheets.onChanged.add(note('any sheet changed'));
    worksheets.onSelectionChanged.add(note('selection'));
    worksheets.onCalculated.add(note('calculated'));
    worksheets.getFirst().onChanged.add(note('first sheet changed'));
    context.workbook.onSelectionChanged.add(note('workbook selection'));
    await context.sync();
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const added = worksheets.add('둘');
    added.activate();
    first.getRange('A1').values = [[5]];
    first.getRange('B1').formulas = [['=A1*2']];
    first.activate();
    first.getRange('C3').select();
    added.delete();
    const result = first.getRange('B1');
    result.load('values');
    await context.sync();
  });
  await office.delivered();
  expect(new Set(seen)).toStrictEqual(
    new Set([
      'added',
      'deleted',
      'activated',
      'any sheet changed',
      'first sheet changed',
      'selection',
      'workbook selection',
      'calculated',
    ]),
  );
});

it('tells of the add-in’s own writes after their answer, once for a write sent in pieces', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`event ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    const rows = Array.from({ length: 500 }, (_, i) => Array.from({ length: 10 }, (_, j) => i + j));
    context.workbook.worksheets.getFirst().getRange('A1:J500').values = rows;
    await context.sync();
    seen.push('answer');
  });
  await office.delivered();
  expect(seen).toStrictEqual(['answer', 'event A1:J500']);
});

it('tells tables added and deleted', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.tables.onAdded.add((event) => {
      seen.push(`added ${event.tableId}`);
      return Promise.resolve();
    });
    context.workbook.tables.onDeleted.add((event) => {
      seen.push(`deleted ${event.tableId}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await stock();
  const { id } = office.book.tables[0]!;
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('재고').delete();
    await context.sync();
  });
  await office.delivered();
  expect(seen).toStrictEqual([`added ${id}`, `deleted ${id}`]);
});

it('says which kind of change it was when rows are inserted and deleted', async () => {
  await stock();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add((event) => {
      seen.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('5:6').insert('Down');
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('5:6').delete('Up');
    await context.sync();
  });
  await office.delivered();
  expect(seen).toStrictEqual(['RowInserted 5:6', 'RowDeleted 5:6']);
});
