import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { TableManager } from '@univerjs/sheets-table';
import { makeForgetful } from './lexer';
import type { BatchUndoService } from './undo';

export type TableModel = NonNullable<ReturnType<TableManager['getTableById']>>;

/** What of Univer the model uses, found once after boot; the same in Node and in the page. */
export interface Services {
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: BatchUndoService;
  readonly workbook: Workbook;
  readonly formulaData: FormulaDataModel;
  readonly definedNames: IDefinedNamesService;
  readonly functions: IFunctionService;
  readonly tables: TableManager;
  readonly trigger: TriggerCalculationController;
}

export function collectServices(injector: Injector, unitId: string): Services {
  const units = injector.get(IUniverInstanceService);
  const workbook = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(`No workbook ${unitId}`);
  units.focusUnit(unitId); // without a focused unit (in Node nothing else focuses one) undo finds no stack
  makeForgetful(injector);
  return {
    unitId,
    injector,
    commands: injector.get(ICommandService),
    undo: injector.get(IUndoRedoService) as unknown as BatchUndoService,
    workbook,
    formulaData: injector.get(FormulaDataModel),
    definedNames: injector.get(IDefinedNamesService),
    functions: injector.get(IFunctionService),
    tables: injector.get(TableManager),
    trigger: injector.get(TriggerCalculationController),
  };
}
