import { CommandType } from '@univerjs/core';
import { PLAIN_PAGE, type Page } from './page';
import type { Services } from './services';
import type { ConditionalFormat, FileTextBox, Protection, SheetChart, Table, ValidationRule } from './types';

/** What Excel keeps for a sheet and Univer does not. */
export interface SheetState {
  readonly protection: Protection | null;
  readonly validations: readonly ValidationRule[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly SheetChart[];
  readonly fileCharts: readonly SheetChart[];
  readonly fileTextBoxes: readonly FileTextBox[];
  readonly veryHidden: boolean;
  readonly page: Page;
}

/** What Excel keeps for a table and Univer does not. */
export interface TableState {
  readonly style: string;
  readonly totals: boolean;
  readonly sortFields: Table['sortFields'];
}

interface StateById {
  readonly sheet: SheetState;
  readonly table: TableState;
}

const INITIAL: StateById = {
  sheet: {
    protection: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    fileCharts: [],
    fileTextBoxes: [],
    veryHidden: false,
    page: PLAIN_PAGE,
  },
  table: { style: 'TableStyleMedium2', totals: false, sortFields: [] },
};

const SET_STATE = 'workbench.mutation.set-state';

interface SetStateParams {
  readonly of: keyof StateById;
  readonly id: string;
  readonly state: Partial<SheetState> | Partial<TableState>;
}

/** Facts beside Univer's model, changed by a mutation of their own so that undo and redo reach them too. */
export class SideState {
  private readonly kept = { sheet: new Map<string, SheetState>(), table: new Map<string, TableState>() };

  constructor(private readonly services: Services) {
    services.commands.registerCommand({
      id: SET_STATE,
      type: CommandType.MUTATION,
      handler: (_accessor, params?: SetStateParams) => {
        if (params) this.put(params.of, params.id, params.state);
        return true;
      },
    });
  }

  get<K extends keyof StateById>(of: K, id: string): StateById[K] {
    return (this.kept[of] as Map<string, StateById[K]>).get(id) ?? INITIAL[of];
  }

  set<K extends keyof StateById>(of: K, id: string, state: Partial<StateById[K]>): void {
    const before = this.get(of, id);
    const undo: SetStateParams = { of, id, state: before };
    const redo: SetStateParams = { of, id, state };
    this.services.commands.syncExecuteCommand(SET_STATE, redo);
    this.services.undo.pushUndoRedo({
      unitID: this.services.unitId,
      redoMutations: [{ id: SET_STATE, params: redo }],
      undoMutations: [{ id: SET_STATE, params: undo }],
    });
  }

  /** Without a step to undo: follows a change that has its own. */
  follow<K extends keyof StateById>(of: K, id: string, state: Partial<StateById[K]>): void {
    this.put(of, id, state);
  }

  private put(of: keyof StateById, id: string, state: object): void {
    const kept = this.kept[of] as Map<string, object>;
    kept.set(id, { ...this.get(of, id), ...state });
  }
}
