import {
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  UndoCommand,
  type IDisposable,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { installComparison } from '../functions/comparison';
import { installIndexedFunctions } from '../functions/indexedIfs';
import { keepEmptyTexts } from '../functions/emptyTexts';
import { keepSheetOfReferences } from '../functions/sheetOfReferences';
import { sortCopies } from '../functions/sortCopies';
import { totalsOfTables } from '../functions/totalsOfTables';
import { cellArea, toRange } from './area';
import { Calculation } from './calculation';
import { copySheet } from './copying';
import { Cells } from './cells';
import { drawConditionalFormats } from './conditionalLook';
import { newId, type Core } from './core';
import { enter } from './entry';
import { EventLog } from './events';
import { checkSheetName } from './nameRules';
import { addName, definedNames, type UniverName } from './names';
import { resolveReference, type Place } from './references';
import { rewriteFormulas } from './rewrite';
import { resultsAsInExcel } from './results';
import type { Services } from './services';
import { UniverSheet } from './sheet';
import { newSheetData } from './sheetDefaults';
import { StaleReferences } from './staleReferences';
import { SideState } from './state';
import { UniverTable } from './table';
import { addTable } from './tableCreation';
import { BookError, type Area, type AutoCorrect, type Book, type BookEvent, type Sheet } from './types';
import { UserEdits } from './userEdits';
import { shiftSheetRules } from './sheetRuleShifts';
import { AS_COAUTHOR, Writer } from './writer';

export interface BookOptions {
  readonly name: string;
  /** Whether a user is typing into a cell; without a page nobody is. */
  readonly isEditing: () => boolean;
  /** Ends what stands behind the book. */
  readonly onDispose: () => void;
}

/** Excel's workbook over a Univer workbook; the same in Node and in the page. */
export class UniverBook implements Book, Core {
  readonly book = this;
  readonly cells: Cells;
  readonly writer: Writer;
  readonly staleReferences: StaleReferences;
  readonly calculation: Calculation;
  readonly state: SideState;
  readonly log: EventLog;
  readonly autoCorrect: AutoCorrect = { growTables: true, fillCalculatedColumns: true };
  date1904 = false;
  private readonly sheetById = new Map<string, UniverSheet>();
  private readonly tableById = new Map<string, UniverTable>();
  private readonly subscriptions: IDisposable[];
  private queue: Promise<unknown> = Promise.resolve();
  private batching = false;
  private sheetsChanged = false;

  constructor(
    readonly services: Services,
    private readonly options: BookOptions,
  ) {
    this.cells = new Cells(services);
    this.writer = new Writer(services, this.cells, (sheetId, entries) => enter(this, sheetId, entries));
    this.staleReferences = new StaleReferences(services);
    this.calculation = new Calculation(services, this.staleReferences);
    this.state = new SideState(services);
    this.log = new EventLog(this);
    installIndexedFunctions(this);
    installComparison(this);
    sortCopies(this);
    // Univer would fetch the picture from wherever the workbook says.
    services.functions.unregisterExecutors('IMAGE');
    keepSheetOfReferences();
    keepEmptyTexts();
    this.subscriptions = [
      new UserEdits(this),
      shiftSheetRules(this),
      drawConditionalFormats(this),
      totalsOfTables(this),
      resultsAsInExcel(services),
      services.commands.onCommandExecuted(({ id }) => {
        if (id === InsertSheetMutation.id || id === RemoveSheetMutation.id) this.forgetUndo();
      }),
    ];
  }

  get name(): string {
    return this.options.name;
  }

  get sheets(): readonly UniverSheet[] {
    return this.services.workbook.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  }

  get tables(): readonly UniverTable[] {
    return this.tablesOn();
  }

  get names(): readonly UniverName[] {
    return definedNames(this);
  }

  get activeSheet(): UniverSheet {
    return this.sheetOf(this.services.workbook.getActiveSheet().getSheetId());
  }

  get selection(): Place {
    const sheet = this.activeSheet;
    return { sheet, area: this.log.selectionOn(sheet.id) ?? cellArea(0, 0) };
  }

  get calculationMode(): Book['calculationMode'] {
    return this.calculation.mode;
  }

  set calculationMode(mode: Book['calculationMode']) {
    this.calculation.setMode(mode);
  }

  get calculationState(): Book['calculationState'] {
    return this.calculation.state;
  }

  get editing(): boolean {
    return this.options.isEditing();
  }

  addSheet(name?: string): UniverSheet {
    if (name !== undefined) checkSheetName(this, name, null);
    const id = newId('sheet');
    const sheet = mergeWorksheetSnapshotWithDefault(newSheetData(id, name ?? this.freeSheetName()));
    const { unitId } = this.services;
    this.writer.mutate(
      InsertSheetMutation.id,
      { unitId, index: this.sheets.length, sheet },
      null,
      AS_COAUTHOR,
    );
    return this.sheetOf(id);
  }

  sheet(idOrName: string): UniverSheet | null {
    const key = idOrName.toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key) ?? null;
  }

  copySheet(sheet: Sheet): UniverSheet {
    return this.sheetOf(copySheet(this, this.sheetOf(sheet.id)));
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (position < 0 || position >= this.sheets.length)
      throw new BookError('InvalidArgument', 'No such position.');
    const params = { unitId: this.services.unitId, subUnitId: sheet.id };
    const fromOrder = sheet.position;
    this.writer.mutate(
      SetWorksheetOrderMutation.id,
      { ...params, fromOrder, toOrder: position },
      { id: SetWorksheetOrderMutation.id, params: { ...params, fromOrder: position, toOrder: fromOrder } },
    );
  }

  addTable(place: { sheet: Sheet; area: Area }, hasHeaders: boolean): UniverTable {
    return addTable(this, { sheet: this.sheetOf(place.sheet.id), area: place.area }, hasHeaders);
  }

  table(idOrName: string): UniverTable | null {
    const key = idOrName.toLowerCase();
    return this.tables.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key) ?? null;
  }

  addName(name: string, formula: string, comment = ''): UniverName {
    return addName(this, name, formula, comment);
  }

  definedName(name: string): UniverName | null {
    return this.names.find((defined) => defined.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  resolve(reference: string, sheet: Sheet = this.activeSheet): Place | null {
    return resolveReference(this, reference, this.sheetOf(sheet.id));
  }

  select(sheet: Sheet, area: Area): void {
    sheet.activate();
    const { row, column } = area;
    this.services.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.services.unitId,
      subUnitId: sheet.id,
      reveal: true,
      selections: [
        {
          range: toRange(area),
          primary: {
            ...toRange(cellArea(row, column)),
            actualRow: row,
            actualColumn: column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  batch<T>(work: () => Promise<T>): Promise<T> {
    return this.exclusively(async () => {
      const releaseCalculation = this.calculation.hold();
      const releaseEvents = this.log.hold();
      const step = this.services.undo.__tempBatchingUndoRedo(this.services.unitId);
      this.batching = true;
      this.writer.staging = true;
      try {
        return await work();
      } finally {
        try {
          this.writer.flush();
        } finally {
          this.writer.staging = false;
          this.batching = false;
          step.dispose();
          if (this.sheetsChanged) this.services.undo.clearUndoRedo(this.services.unitId);
          this.sheetsChanged = false;
          releaseCalculation();
          releaseEvents();
        }
      }
    });
  }

  async settle(): Promise<void> {
    this.writer.flush();
    await this.calculation.settle();
  }

  async calculate(): Promise<void> {
    this.writer.flush();
    await this.calculation.calculate();
  }

  undo(): Promise<boolean> {
    return this.exclusively(() => this.services.commands.executeCommand(UndoCommand.id));
  }

  redo(): Promise<boolean> {
    return this.exclusively(() => this.services.commands.executeCommand(RedoCommand.id));
  }

  onEvents(listener: (events: readonly BookEvent[]) => void): () => void {
    return this.log.listen(listener);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.log.dispose();
    this.calculation.whenIdle(() => {
      this.calculation.dispose();
      this.staleReferences.dispose();
      this.options.onDispose();
    });
  }

  sheetOf(id: string): UniverSheet {
    let sheet = this.sheetById.get(id);
    if (!sheet) this.sheetById.set(id, (sheet = new UniverSheet(this, id)));
    return sheet;
  }

  tableOf(id: string): UniverTable {
    let table = this.tableById.get(id);
    if (!table) this.tableById.set(id, (table = new UniverTable(this, id)));
    return table;
  }

  tablesOn(sheetId?: string): readonly UniverTable[] {
    const { tables, unitId } = this.services;
    return tables
      .getTableList(unitId)
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map((table) => this.tableOf(table.id));
  }

  rewriteFormulas(rename: (formula: string) => string): void {
    rewriteFormulas(this, rename);
  }

  /** One thing at a time: batches, undo, redo. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const run = this.queue.then(work);
    this.queue = run.catch(() => undefined);
    return run;
  }

  /**
   * A sheet came or went: there is nothing to undo, as in Excel. Undoing the making of the active sheet would
   * also crash Univer's renderer. The mutation's own step is pushed after we hear of it.
   */
  private forgetUndo(): void {
    if (this.batching) this.sheetsChanged = true;
    else queueMicrotask(() => this.services.undo.clearUndoRedo(this.services.unitId));
  }

  private freeSheetName(): string {
    let n = this.sheets.length + 1;
    while (this.sheet(`Sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }
}
