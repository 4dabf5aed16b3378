import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { createUniver, LocaleType } from '@univerjs/presets';
import type { CellValue } from '../../src/ooxml/writer/model';
import { valuesOf, type ReadSheet } from './book';
import type { OpenEngine } from './engine';

interface UniverCell {
  readonly v?: string | number;
  readonly t?: number;
  readonly f?: string;
}

/** Univer's types of cells. */
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];

/** Sheets in Univer's engine. */
interface UniverSheets {
  calculate(): Promise<void>;
  valueAt(sheet: number, row: number, column: number): unknown;
  close(): void;
}

/** Opens sheets in Univer's engine, as it is; they are called s0, s1 … */
export function sheetsInUniver(sheets: readonly ReadSheet[]): UniverSheets {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const ids = sheets.map((_, index) => `s${index}`);
  const book = univerAPI.createWorkbook({
    id: 'b',
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, index) => [id, sheetData(id, sheets[index]!)])),
  });
  return {
    async calculate() {
      const engine = univerAPI.getFormula();
      engine.executeCalculation();
      await engine.onCalculationEnd();
    },
    valueAt: (sheet, row, column) => book.getSheetBySheetId(ids[sheet]!)!.getRange(row, column).getValue(),
    close: () => univer.dispose(),
  };
}

export const openInUniver: OpenEngine = (sheets) => {
  const { calculate, valueAt, close } = sheetsInUniver(sheets);
  return {
    calculate,
    values: () =>
      sheets.map((sheet, index) => valuesOf(sheet, ({ row, column }) => valueAt(index, row, column))),
    close,
  };
};

function sheetData(id: string, sheet: ReadSheet) {
  const cellData: Record<number, Record<number, UniverCell>> = {};
  for (const { row, column, value, formula } of sheet) {
    (cellData[row] ??= {})[column] = formula === undefined ? cellOf(value!) : { f: `=${formula}` };
  }
  const end = (of: 'row' | 'column') => sheet.reduce((most, cell) => Math.max(most, cell[of]), 0) + 1;
  return { id, name: id, rowCount: end('row'), columnCount: end('column'), cellData };
}

function cellOf(value: CellValue): UniverCell {
  switch (typeof value) {
    case 'string':
      return { v: value, t: TEXT };
    case 'number':
      return { v: value, t: NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: BOOLEAN };
    case 'object':
      return { f: `=${value.error}` };
  }
}
