import type { FunctionMetadata } from '../../../workbench/book/types';
import { startOffice, type OfficeInNode } from '../officeInNode';

const parameter = (name: string, dimensionality: 'scalar' | 'matrix' = 'scalar', optional = false) => ({
  name,
  dimensionality,
  optional,
});

const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'ADD', name: 'ADD', parameters: [parameter('a'), parameter('b')], result: {} },
  { id: 'LATER', name: 'LATER', parameters: [parameter('a')], result: {} },
  { id: 'SHAPE', name: 'SHAPE', parameters: [parameter('block', 'matrix')], result: {} },
  { id: 'GRID', name: 'GRID', parameters: [parameter('n')], result: { dimensionality: 'matrix' } },
  { id: 'FAIL', name: 'FAIL', parameters: [], result: {} },
  { id: 'THROW', name: 'THROW', parameters: [], result: {} },
  { id: 'KIND', name: 'KIND', parameters: [parameter('a'), parameter('b', 'scalar', true)], result: {} },
  {
    id: 'SENTENCE',
    name: 'SENTENCE',
    parameters: [parameter('template'), { ...parameter('value1', 'matrix'), repeating: true }],
    result: {},
    options: { allowErrorForDataTypeAny: true },
  },
  { id: 'WHERE', name: 'WHERE', parameters: [], result: {}, options: { requiresAddress: true } },
];

let office: OfficeInNode;
let calls: string[];

function associate(functions: typeof CustomFunctions): void {
  const define = (id: string, body: (...args: never[]) => unknown): void =>
    functions.associate(id, (...args: unknown[]) => {
      calls.push(id);
      return (body as (...args: unknown[]) => unknown)(...args);
    });
  define('ADD', (a: number, b: number) => a + b);
  define('LATER', async (a: number) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return a * 2;
  });
  define('SHAPE', (block: unknown[][]) => JSON.stringify(block));
  define('GRID', (n: number) => Array.from({ length: n }, (_, i) => [i, i * i]));
  define('FAIL', () => {
    throw new functions.Error(functions.ErrorCode.notAvailable, '집행이 없습니다.');
  });
  define('THROW', () => {
    throw new Error('boom');
  });
  define('KIND', (a: unknown, b: unknown) => `${JSON.stringify(a)} ${JSON.stringify(b)}`);
  define('SENTENCE', (template: string, values: readonly unknown[][][]) => {
    const shown = values.map(([row]) => {
      const value = row?.[0];
      return value instanceof functions.Error ? value.code : value;
    });
    return `${template} ${JSON.stringify(shown)}`;
  });
  define('WHERE', (invocation: { address?: string }) => invocation.address);
}

beforeEach(async () => {
  calls = [];
  office = await startOffice({ namespace: 'TEST', functionsJson: FUNCTIONS, associate });
});
afterEach(() => office.stop());

/** Writes a formula into A1 of the first sheet and answers the values of an area once all is calculated. */
async function result(formula: string, address = 'A1'): Promise<unknown[][]> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').formulas = [[formula]];
    await context.sync();
  });
  await office.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

const fill = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values;
    await context.sync();
  });

it('calls a function in Microsoft’s runtime and shows its number in the cell', async () => {
  expect(await result('=TEST.ADD(2,3)')).toStrictEqual([[5]]);
  expect(calls).toStrictEqual(['ADD']);
});

it('does not hold up a request for a function: the cell is busy until its result comes', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.formulas = [['=TEST.LATER(4)']];
    cell.load('values');
    await context.sync();
    expect(['#BUSY!', '#GETTING_DATA']).toContain(cell.values[0]?.[0]);
  });
  await office.settle();
  expect(office.book.sheets[0]?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toStrictEqual([[8]]);
});

it('calculates again when an argument changes', async () => {
  await fill('C1:D1', [[1, 2]]);
  expect(await result('=TEST.ADD(C1,D1)')).toStrictEqual([[3]]);
  await fill('C1', [[10]]);
  await office.settle();
  expect(office.book.sheets[0]?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toStrictEqual([[12]]);
});

it('hands over a block of cells, empty ones as empty text', async () => {
  await fill('C1:D2', [
    ['가', 1],
    [true, ''],
  ]);
  expect(await result('=TEST.SHAPE(C1:D2)')).toStrictEqual([['[["가",1],[true,""]]']]);
});

it('spills a block', async () => {
  expect(await result('=TEST.GRID(3)', 'A1:B3')).toStrictEqual([
    [0, 0],
    [1, 1],
    [2, 4],
  ]);
});

it('shows #N/A for a function that says so, with its text behind it', async () => {
  expect(await result('=TEST.FAIL()')).toStrictEqual([['#N/A']]);
  expect(office.functions.errorTextAt(office.book.sheets[0]!, 0, 0)).toBe('집행이 없습니다.');
});

it('shows #VALUE! for a function that throws', async () => {
  expect(await result('=TEST.THROW()')).toStrictEqual([['#VALUE!']]);
});

it('shows #NAME? for a function nobody knows', async () => {
  expect(await result('=TEST.NOPE()')).toStrictEqual([['#NAME?']]);
});

it('passes an omitted argument as null, an empty cell as null or as 0 by the switch', async () => {
  expect(await result('=TEST.KIND(C5)')).toStrictEqual([['null null']]);
  office.functions.emptyAs = 'zero';
  expect(await result('=TEST.KIND(C6)')).toStrictEqual([['0 null']]);
});

it('hands over the values of a repeating parameter as one list of ranges, errors among them', async () => {
  await fill('C1:D1', [['가', '=1/0']]);
  expect(await result('=TEST.SENTENCE("틀",1,"1",C1,D1)')).toStrictEqual([['틀 [1,"1","가","#DIV/0!"]']]);
  expect(await result('=TEST.SENTENCE("틀")')).toStrictEqual([['틀 []']]);
});

it('tells a function where it stands', async () => {
  const [[address]] = (await result('=TEST.WHERE()')) as [[string]];
  expect(address.replaceAll('$', '')).toBe(`${office.book.sheets[0]!.name}!A1`);
});

it('asks the new pane again for what the old one had not answered', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').formulas = [['=TEST.LATER(4)']];
    await context.sync();
  });
  await office.reload();
  await office.settle();
  expect(office.book.sheets[0]?.values({ row: 0, column: 0, rows: 1, columns: 1 })).toStrictEqual([[8]]);
});

it('refuses arguments above the payload limit with #VALUE!', async () => {
  office.temper.payloadLimit = 10_000;
  await fill('C1', [['가'.repeat(2_000)]]);
  await fill('C2', [['나'.repeat(2_000)]]);
  expect(await result('=TEST.SHAPE(C1:C2)')).toStrictEqual([['#VALUE!']]);
  expect(calls).toStrictEqual([]);
});
