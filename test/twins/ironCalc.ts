import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Model, initSync } from '@ironcalc/wasm';
import type { CellValue } from '../../src/ooxml/writer/model';
import { valuesOf } from './book';
import type { OpenEngine } from './engine';

/** IronCalc's type of a number. */
const NUMBER = 1;
/** It hands out what a cell shows: all digits of it. */
const ALL_DIGITS = '0.00000000000000E+00';

let isLoaded = false;

function load(): void {
  if (isLoaded) return;
  const folder = path.dirname(require.resolve('@ironcalc/wasm'));
  initSync({ module: readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  isLoaded = true;
}

/** Opens sheets in IronCalc. */
export const openInIronCalc: OpenEngine = (sheets) => {
  load();
  const model = new Model('twins', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    for (const { row, column, value, formula } of sheet) {
      const typed = formula === undefined ? typedIn(value!) : `=${formula}`;
      model.setUserInput(index, row + 1, column + 1, typed);
      const area = { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 };
      if (formula !== undefined) model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
    }
  });
  return {
    calculate: () => model.evaluate(),
    values: () =>
      sheets.map((sheet, index) =>
        valuesOf(sheet, ({ row, column }) => {
          const shown = model.getFormattedCellValue(index, row + 1, column + 1);
          return model.getCellType(index, row + 1, column + 1) === NUMBER ? Number(shown) : shown;
        }),
      ),
    close: () => model.free(),
  };
};

/** What a person types to get this value. */
function typedIn(value: CellValue): string {
  switch (typeof value) {
    case 'string':
      return `'${value}`;
    case 'object':
      return value.error;
    default:
      return String(value).toUpperCase();
  }
}
