import { CellValueType, ObjectMatrix, type IDisposable } from '@univerjs/core';
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  type ISetArrayFormulaDataMutationParams,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Services } from './services';

/** What formulas come to as Excel has it, where Univer has something else. */
export function resultsAsInExcel(services: Services): IDisposable {
  const corrections = [formatsOfEntered(services), blanksAreZero(services)];
  return { dispose: () => corrections.forEach((one) => one.dispose()) };
}

/** A blank cell that a formula hands on is 0, also among the cells that it fills; Univer left those blank. */
function blanksAreZero({ commands }: Services): IDisposable {
  return commands.beforeCommandExecuted(({ id, params }, options) => {
    // Every cell that is typed takes its own out of what was filled, with nothing new among it.
    if (id !== SetArrayFormulaDataMutation.id || options?.['remove']) return;
    const { arrayFormulaCellData } = params as ISetArrayFormulaDataMutationParams;
    for (const sheets of Object.values(arrayFormulaCellData))
      for (const cells of Object.values(sheets ?? {}))
        new ObjectMatrix(cells).forValue((_row, _column, cell) => {
          if (cell?.v === null) Object.assign(cell, { v: 0, t: CellValueType.NUMBER });
        });
  });
}

/**
 * A formula gives its cell the number format of its result when it is entered, as in Excel: `=TODAY()` a date's. Univer does
 * so whenever it is calculated, so that a cell whose format was taken away got it back, and a file that was opened had
 * formats that nobody had set.
 */
function formatsOfEntered({ commands, workbook }: Services): IDisposable {
  const entered = new Set<string>();
  const keyOf = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
  return commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id && !options?.['applyFormulaCalculationResult']) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const sheet = workbook.getSheetBySheetId(subUnitId);
      new ObjectMatrix(cellValue).forValue((row, column, cell) => {
        if (cell?.f && cell.f !== sheet?.getCellRaw(row, column)?.f)
          entered.add(keyOf(subUnitId, row, column));
      });
    }
    if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      for (const sheets of Object.values(unitData))
        for (const [sheetId, cells] of Object.entries(sheets ?? {}))
          new ObjectMatrix(cells).forValue((row, column, cell) => {
            if (!cell?.s && entered.size === 0) return;
            const isEntered = entered.delete(keyOf(sheetId, row, column));
            if (cell?.s && !isEntered) delete cell.s;
          });
    }
  });
}
