import type { Book, FunctionBridge, FunctionMetadata } from '../book/types';
import { EXCEL_PAYLOAD_LIMIT, type Temper } from '../host/temper';

/** What makes Excel difficult at this moment: every switch of the menu 「엑셀 상황」 as plain values. */
export interface Situation {
  readonly cellEditing: boolean;
  /** The sheet that is active. */
  readonly sheetProtected: boolean;
  readonly payloadLimited: boolean;
  readonly manualCalculation: boolean;
  readonly latency: number;
  readonly failRequest: { readonly nth: number; readonly code: number } | null;
  readonly tablesGrow: boolean;
  readonly calculatedColumnsFill: boolean;
  readonly emptyAsZero: boolean;
  readonly functionsRegistered: boolean;
  readonly fileRefused: boolean;
  readonly newWorkbookRefused: boolean;
}

export interface SituationParts {
  readonly book: Book;
  readonly functions: FunctionBridge;
  readonly temper: Temper;
  readonly namespace: string;
  readonly metadata: readonly FunctionMetadata[];
}

/** Reads and turns the switches where they really are: in the book, the function bridge and the host's temper. */
export class SituationControl {
  private functionsRegistered = true;

  constructor(private readonly parts: SituationParts) {}

  read(): Situation {
    const { book, functions, temper } = this.parts;
    return {
      cellEditing: temper.cellEditing,
      sheetProtected: book.activeSheet.protection !== null,
      payloadLimited: temper.payloadLimit !== null,
      manualCalculation: book.calculationMode === 'Manual',
      latency: temper.latency,
      failRequest: temper.failRequest,
      tablesGrow: book.autoCorrect.growTables,
      calculatedColumnsFill: book.autoCorrect.fillCalculatedColumns,
      emptyAsZero: functions.emptyAs === 'zero',
      functionsRegistered: this.functionsRegistered,
      fileRefused: temper.fileRefused,
      newWorkbookRefused: temper.newWorkbookRefused,
    };
  }

  set(change: Partial<Situation>): void {
    const { book, functions, temper } = this.parts;
    const next = { ...this.read(), ...change };
    temper.cellEditing = next.cellEditing;
    temper.payloadLimit = next.payloadLimited ? EXCEL_PAYLOAD_LIMIT : null;
    temper.latency = next.latency;
    temper.failRequest = next.failRequest;
    temper.fileRefused = next.fileRefused;
    temper.newWorkbookRefused = next.newWorkbookRefused;
    book.autoCorrect.growTables = next.tablesGrow;
    book.autoCorrect.fillCalculatedColumns = next.calculatedColumnsFill;
    functions.emptyAs = next.emptyAsZero ? 'zero' : 'null';
    if (change.manualCalculation !== undefined)
      book.calculationMode = next.manualCalculation ? 'Manual' : 'Automatic';
    if (change.sheetProtected !== undefined) {
      book.activeSheet.protection = next.sheetProtected ? { options: {}, password: null } : null;
    }
    if (change.functionsRegistered !== undefined) this.register(next.functionsRegistered);
  }

  private register(registered: boolean): void {
    const { functions, namespace, metadata } = this.parts;
    if (registered === this.functionsRegistered) return;
    if (registered) functions.register(namespace, metadata);
    else functions.unregister();
    this.functionsRegistered = registered;
  }
}
