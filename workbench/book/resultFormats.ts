import { ObjectMatrix, type IDisposable } from '@univerjs/core';
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Services } from './services';

/**
 * A formula gives its cell the number format of its result when it is entered, as in Excel: `=TODAY()` a date's. Univer does
 * so whenever it is calculated, so that a cell whose format was taken away got it back, and a file that was opened had
 * formats that nobody had set.
 */
export function keepFormatsOfResults({ commands }: Services): IDisposable {
  const entered = new Set<string>();
  const keyOf = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
  const subscriptions = [
    commands.onCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id || options?.fromFormula) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      new ObjectMatrix(cellValue).forValue((row, column, cell) => {
        if (cell?.f) entered.add(keyOf(subUnitId, row, column));
        else if (cell?.f === null) entered.delete(keyOf(subUnitId, row, column));
      });
    }),
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      for (const sheets of Object.values(unitData))
        for (const [sheetId, cells] of Object.entries(sheets ?? {}))
          new ObjectMatrix(cells).forValue((row, column, cell) => {
            if (!cell?.s && entered.size === 0) return;
            const isEntered = entered.delete(keyOf(sheetId, row, column));
            if (cell?.s && !isEntered) delete cell.s;
          });
    }),
  ];
  return { dispose: () => subscriptions.forEach((one) => one.dispose()) };
}
