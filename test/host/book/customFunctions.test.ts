import { HostFunction } from '../../../workbench/functions/hostFunction';
import {
  at,
  MATRIX,
  metadataOf,
  openBook,
  put,
  putTable,
  Runtime,
  SCALAR,
  valueOf,
  valuesOf,
} from './support';

const DOUBLE = metadataOf('DOUBLE', [SCALAR]);
const ROWS = metadataOf('COUNTROWS', [MATRIX]);
const TABLE = metadataOf('TABLE', [MATRIX], { result: { dimensionality: 'matrix' } });
const LIST = metadataOf('LIST', [SCALAR, { ...MATRIX, repeating: true }], {
  options: { allowErrorForDataTypeAny: true },
});
const ECHO = metadataOf('ECHO', [SCALAR, { ...SCALAR, optional: true }]);

const FUNCTIONS = {
  DOUBLE: (x: number) => x * 2,
  COUNTROWS: (xs: unknown[][]) => xs.length,
  TABLE: (xs: unknown[][]) => xs.map((row) => [row[0], 'x']),
  ECHO: (...args: unknown[]) => JSON.stringify(args),
  LIST: (...args: unknown[]) => JSON.stringify(args),
  FAIL: () => {
    throw new Error('금액: 숫자를 넣으십시오.');
  },
};

describe('a custom function', () => {
  it('shows that it is busy, then its result; dependants follow', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [DOUBLE]);
    put(sheet, 'A1', [[21, '=SILJEOK.DOUBLE(A1)', '=B1+1']]);
    expect(await valueOf(sheet, 'B1')).toBe('#BUSY!');
    await bridge.settle();
    expect(sheet.values(at('A1:C1'))).toEqual([[21, 42, 43]]);
  });

  it('is called once for equal arguments, and all calls of a calculation go in one message', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const runtime = new Runtime(book, FUNCTIONS, [DOUBLE]);
    await book.batch(async () => {
      put(sheet, 'A1', [[1], [2], [2]]);
      put(sheet, 'B1', [['=SILJEOK.DOUBLE(A1)'], ['=SILJEOK.DOUBLE(A2)'], ['=SILJEOK.DOUBLE(A3)']]);
    });
    await runtime.bridge.settle();
    expect(sheet.values(at('B1:B3'))).toEqual([[2], [4], [4]]);
    expect(runtime.batches.map((calls) => calls.map(({ args }) => args))).toEqual([[[1], [2]]]);
    put(sheet, 'A1', [[2]]);
    await runtime.bridge.settle();
    expect(await valueOf(sheet, 'B1')).toBe(4);
    expect(runtime.calls).toHaveLength(2);
    expect(runtime.calls[0]).toMatchObject({ id: 'DOUBLE', address: 'Sheet1!B1', flags: 0 });
  });

  it('takes a block with its header row, by a name over a table, and is asked again when the table grows', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const runtime = new Runtime(book, FUNCTIONS, [ROWS]);
    putTable(sheet, 'A1', '집행', [
      ['사업번호', '금액'],
      ["'01", 5],
    ]);
    book.addName('집행표', '=집행[[#All],[사업번호]:[금액]]');
    put(sheet, 'E1', [['=SILJEOK.COUNTROWS(집행표)']]);
    await runtime.bridge.settle();
    expect(runtime.calls[0]?.args).toEqual([
      [
        ['사업번호', '금액'],
        ['01', 5],
      ],
    ]);
    await book.batch(async () => put(sheet, 'A3', [["'02", 6]]));
    await runtime.bridge.settle();
    expect(await valueOf(sheet, 'E1')).toBe(3);
  });

  it('is not called while an argument is still on its way', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const runtime = new Runtime(book, FUNCTIONS, [DOUBLE, ROWS]);
    put(sheet, 'A1', [[1, '=SILJEOK.DOUBLE(A1)', '=SILJEOK.COUNTROWS(A1:B1)']]);
    await runtime.bridge.settle();
    expect(runtime.calls.map(({ id }) => id)).toEqual(['DOUBLE', 'COUNTROWS']);
    expect(runtime.calls[1]?.args).toEqual([[[1, 2]]]);
  });

  it.each([
    ['null', '[null,null]'],
    ['zero', '[0,null]'],
  ] as const)('gets an empty cell as %s, an omitted argument as null always', async (emptyAs, shown) => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [ECHO]);
    bridge.emptyAs = emptyAs;
    put(sheet, 'B1', [['=SILJEOK.ECHO(A1)']]);
    await bridge.settle();
    expect(await valueOf(sheet, 'B1')).toBe(shown);
  });

  it('gets the values of a repeating parameter as one list, each a range of its own', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [LIST]);
    put(sheet, 'A1', [[5, '가']]);
    put(sheet, 'D1', [
      ['=SILJEOK.LIST("틀",1,A1,A1:B1)'],
      ['=SILJEOK.LIST("틀",1)'],
      ['=SILJEOK.LIST("틀","1")'],
      ['=SILJEOK.LIST("틀")'],
      ['=SILJEOK.LIST("틀",1/0)'],
      ['=SILJEOK.LIST("틀",NA())'],
    ]);
    await bridge.settle();
    const error = (code: string) => `["틀",[[[{"type":"CustomFunctionError","code":"${code}"}]]]]`;
    expect((await valuesOf(sheet, 'D1:D6')).flat()).toEqual([
      '["틀",[[[1]],[[5]],[[5,"가"]]]]',
      '["틀",[[[1]]]]',
      '["틀",[[["1"]]]]',
      '["틀",[]]',
      error('#DIV/0!'),
      error('#N/A'),
    ]);
  });

  it('spills a block, is #SPILL! when something is in the way, and spills again when it is gone', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [TABLE]);
    put(sheet, 'A1', [[1], [2]]);
    put(sheet, 'C1', [['=SILJEOK.TABLE(A1:A2)']]);
    await bridge.settle();
    expect(sheet.values(at('C1:D2'))).toEqual([
      [1, 'x'],
      [2, 'x'],
    ]);
    expect(sheet.spillArea(0, 2)).toEqual(at('C1:D2'));
    expect(sheet.formulas(at('C1:C2'))).toEqual([['=SILJEOK.TABLE(A1:A2)'], [2]]);
    put(sheet, 'D2', [['막는다']]);
    await bridge.settle();
    expect(await valueOf(sheet, 'C1')).toBe('#SPILL!');
    sheet.clear(at('D2'), 'Contents');
    await bridge.settle();
    expect(await valueOf(sheet, 'D2')).toBe('x');
  });

  it('spills whole even where the grid ends', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const long = metadataOf('LONG', [SCALAR], { result: { dimensionality: 'matrix' } });
    const runtime = new Runtime(book, { LONG: (n: number) => Array.from({ length: n }, (_, i) => [i]) }, [
      long,
    ]);
    put(sheet, 'A4999', [['=SILJEOK.LONG(5000)']]);
    await runtime.bridge.settle();
    expect(await valueOf(sheet, 'A9998')).toBe(4999);
  });

  it('is called cell by cell when a single value is wanted and a range is given', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [DOUBLE]);
    put(sheet, 'A1', [[1], [2], [3]]);
    put(sheet, 'C1', [['=SILJEOK.DOUBLE(A1:A3)']]);
    await bridge.settle();
    expect(sheet.values(at('C1:C3'))).toEqual([[2], [4], [6]]);
  });

  it('shows its error with the text behind it, and what depends on it is an error', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [metadataOf('FAIL', [SCALAR])]);
    put(sheet, 'B1', [['=SILJEOK.FAIL("x")', '=B1+1']]);
    await bridge.settle();
    expect(sheet.values(at('B1:C1'))).toEqual([['#VALUE!', '#VALUE!']]);
    expect(bridge.errorTextAt(sheet, 0, 1)).toBe('금액: 숫자를 넣으십시오.');
    expect(bridge.errorTextAt(sheet, 0, 2)).toBe('');
  });

  it('is not called with an error unless it says that it takes errors', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const takesErrors = metadataOf('ECHO', [MATRIX], { options: { allowErrorForDataTypeAny: true } });
    const runtime = new Runtime(book, FUNCTIONS, [DOUBLE, ROWS, takesErrors]);
    put(sheet, 'A1', [['=1/0', '=SILJEOK.DOUBLE(A1)', '=SILJEOK.COUNTROWS(A1:A1)', '=SILJEOK.ECHO(A1:A2)']]);
    await runtime.bridge.settle();
    expect(sheet.values(at('B1:C1'))).toEqual([['#DIV/0!', '#DIV/0!']]);
    expect(runtime.calls).toHaveLength(1);
    expect(runtime.calls[0]).toMatchObject({
      flags: 4,
      args: [[[{ type: 'CustomFunctionError', code: '#DIV/0!' }], ['']]],
    });
  });

  it('is #REF! over columns that the table does not have', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const runtime = new Runtime(book, FUNCTIONS, [ROWS]);
    putTable(sheet, 'A1', '집행', [
      ['금액', '비고'],
      [1, ''],
    ]);
    put(sheet, 'E1', [['=SILJEOK.COUNTROWS(집행[[금액]:[없는열]])', '=SUM(집행[금액])']]);
    await runtime.bridge.settle();
    expect(sheet.values(at('E1:F1'))).toEqual([['#REF!', 1]]);
  });

  it('cannot stop the engine by an exception', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    book.services.functions.registerExecutors(
      new HostFunction('BOOM', DOUBLE, () => {
        throw new Error('boom');
      }),
    );
    put(sheet, 'A1', [['=BOOM(1)', '=1+1']]);
    expect(await valuesOf(sheet, 'A1:B1')).toEqual([['#VALUE!', 2]]);
    put(sheet, 'B1', [['=1+2']]);
    expect(await valueOf(sheet, 'B1')).toBe(3);
  });

  it('asks a new runtime for what the old one did not answer', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const runtime = new Runtime(book, FUNCTIONS, [DOUBLE]);
    const { bridge } = runtime;
    const answer = bridge.send;
    bridge.send = () => undefined; // the pane is reloaded before it answers
    put(sheet, 'A1', [['=SILJEOK.DOUBLE(4)']]);
    await book.settle();
    bridge.send = null;
    bridge.register('SILJEOK', [DOUBLE]); // the reloaded pane brings its functions again
    bridge.send = answer;
    await bridge.settle();
    expect(await valueOf(sheet, 'A1')).toBe(8);
  });

  it('ends right when its inputs change while calls are under way', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [DOUBLE]);
    put(sheet, 'A1', [[0, '=SILJEOK.DOUBLE(A1)']]);
    for (let i = 1; i <= 10; i += 1) {
      put(sheet, 'A1', [[i]]);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await bridge.settle();
    expect(await valueOf(sheet, 'B1')).toBe(20);
  });

  it('keeps its saved value when the add-in is gone until it is calculated again; native formulas go on', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const { bridge } = new Runtime(book, FUNCTIONS, [DOUBLE]);
    put(sheet, 'A1', [[2, '=SILJEOK.DOUBLE(A1)', '=A1*10', 7, '=SILJEOK.DOUBLE(D1)']]);
    await bridge.settle();
    bridge.unregister();
    put(sheet, 'A1', [[3]]);
    await bridge.settle();
    expect(sheet.values(at('A1:E1'))).toEqual([[3, '#NAME?', 30, 7, 14]]);
  });

  it('is #NAME? before the add-in is there, and is repaired by entering the formula again', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [['=SILJEOK.DOUBLE(4)']]);
    expect(await valueOf(sheet, 'A1')).toBe('#NAME?');
    const { bridge } = new Runtime(book, FUNCTIONS, [DOUBLE]);
    put(sheet, 'A1', sheet.formulas(at('A1')));
    await bridge.settle();
    expect(await valuesOf(sheet, 'A1')).toEqual([[8]]);
  });

  it('delivers its result in manual mode, but is not called for a change until calculated', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    const runtime = new Runtime(book, FUNCTIONS, [DOUBLE]);
    put(sheet, 'A1', [[1, '=SILJEOK.DOUBLE(A1)']]);
    await runtime.bridge.settle();
    book.calculationMode = 'Manual';
    put(sheet, 'A1', [[5]]);
    await runtime.bridge.settle();
    expect(await valueOf(sheet, 'B1')).toBe(2);
    expect(book.calculationState).toBe('Pending');
    await book.calculate();
    await runtime.bridge.settle();
    expect(await valueOf(sheet, 'B1')).toBe(10);
    expect(book.calculationState).toBe('Done');
  });
});
