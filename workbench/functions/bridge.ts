import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { formatA1, quoteSheet } from '../book/a1';
import { cellArea } from '../book/area';
import { GETTING_DATA } from '../book/cells';
import type { Core } from '../book/core';
import type { FunctionBridge, FunctionCall, FunctionMetadata, FunctionResult, Sheet } from '../book/types';
import { isBlock, readArguments } from './arguments';
import { fingerprint } from './fingerprint';
import { HostFunction, type Caller } from './hostFunction';
import { liftedCalls } from './lifting';
import { errorObject, toValueObject } from './valueObjects';

/** A call that has not been answered: waiting to be sent, or under way. */
interface Outstanding {
  readonly key: string;
  readonly call: FunctionCall;
  /** Every cell that asked for it. */
  readonly cells: Caller[];
}

/** Flags of an invocation in Microsoft's protocol. */
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

/** Microsoft's result codes as cell errors; 2 and 3 are an exception and a rejected promise. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

const MEMO_LIMIT = 20_000;

/**
 * Custom functions between Univer's engine and Microsoft's runtime in the add-in's frame.
 *
 * The engine asks cell by cell; what is not known yet is answered with #GETTING_DATA. When the calculation ends, all
 * open calls go out in one message, and when results come the cells that asked are calculated once more. Equal
 * calls are made once, and an answer is kept for as long as the inputs are the same.
 */
export class CustomFunctionBridge implements FunctionBridge {
  emptyAs: FunctionBridge['emptyAs'] = 'null';
  lastBatchBytes = 0;
  private names: readonly string[] = [];
  private readonly memo = new Map<string, FunctionResult>();
  private readonly waiting = new Map<string, Outstanding>();
  private readonly underWay = new Map<string, Outstanding>();
  private readonly errorTexts = new Map<string, string>();
  private sender: FunctionBridge['send'] = null;
  private lastInvocation = 0;
  private idleWaiters: (() => void)[] = [];

  constructor(private readonly core: Core) {
    core.calculation.onEnd(() => this.dispatch());
  }

  get send(): FunctionBridge['send'] {
    return this.sender;
  }

  /** Another runtime answers from now on, or none: what was under way is asked again. */
  set send(send: FunctionBridge['send']) {
    this.sender = send;
    for (const [key, outstanding] of this.underWay) this.waiting.set(key, outstanding);
    this.underWay.clear();
    this.dispatch();
  }

  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const { functions: registry } = this.core.services;
    registry.unregisterExecutors(...this.names);
    this.memo.clear();
    const executors = functions.map(
      (metadata) =>
        new HostFunction(`${namespace}.${metadata.name}`.toUpperCase(), metadata, (...call) =>
          this.evaluate(...call),
        ),
    );
    this.names = executors.map(({ name }) => String(name));
    registry.registerExecutors(...executors);
    // Formulas that were parsed without the functions keep #NAME? until they are entered again, as in Excel.
    registry.deleteFormulaAstCacheKey('');
  }

  unregister(): void {
    this.core.services.functions.unregisterExecutors(...this.names);
    this.names = [];
    for (const store of [this.memo, this.waiting, this.underWay, this.errorTexts]) store.clear();
    this.wakeWhenIdle();
  }

  receive(results: readonly FunctionResult[]): void {
    const byId = new Map(
      [...this.underWay.values()].map((outstanding) => [outstanding.call.invocationId, outstanding]),
    );
    const cells: Caller[] = [];
    for (const result of results) {
      const outstanding = byId.get(result.invocationId);
      if (!outstanding) continue;
      this.underWay.delete(outstanding.key);
      this.remember(outstanding.key, result);
      for (const cell of outstanding.cells) {
        this.makeRoom(cell, result);
        cells.push(cell);
      }
    }
    this.core.calculation.deliver(cells);
    this.wakeWhenIdle();
  }

  async settle(): Promise<void> {
    for (;;) {
      await this.core.book.settle();
      if (this.waiting.size + this.underWay.size === 0) return;
      await new Promise<void>((resolve) => this.idleWaiters.push(resolve));
    }
  }

  errorTextAt(sheet: Sheet, row: number, column: number): string {
    const [[value] = []] = sheet.values(cellArea(row, column));
    const isError = typeof value === 'string' && value.startsWith('#');
    return isError ? (this.errorTexts.get(cellKey({ sheetId: sheet.id, row, column })) ?? '') : '';
  }

  private evaluate(
    metadata: FunctionMetadata,
    given: readonly FunctionVariantType[],
    caller: Caller,
  ): BaseValueObject {
    // A formula parsed while the add-in was there still holds its function.
    if (this.names.length === 0) return errorObject('#NAME?');
    const args = readArguments(metadata, given, this.emptyAs);
    if (args.kind === 'pending') return errorObject(GETTING_DATA);
    if (args.kind === 'error') return errorObject(args.code);
    const lifted = liftedCalls(metadata, args.values);
    if (!lifted) return this.answer(this.ask(metadata, args.values, caller), caller);
    if (metadata.result.dimensionality === 'matrix') return errorObject('#VALUE!');
    const results = lifted.map((row) => row.map((values) => values && this.ask(metadata, values, caller)));
    if (results.flat().includes(null)) return errorObject(GETTING_DATA);
    return toValueObject(results.map((row) => row.map((result) => (result ? valueOrError(result) : '#N/A'))));
  }

  /** What the runtime answered to these arguments; null when it is yet to answer. */
  private ask(metadata: FunctionMetadata, values: readonly unknown[], caller: Caller): FunctionResult | null {
    const key = `${metadata.id}|${values.map(keyOf).join('|')}`;
    const known = this.memo.get(key);
    if (known) return known;
    const open = this.underWay.get(key) ?? this.waiting.get(key);
    if (open) {
      open.cells.push(caller);
    } else {
      this.lastInvocation += 1;
      const call = {
        invocationId: this.lastInvocation,
        id: metadata.id,
        args: values,
        address: this.addressOf(caller),
        flags: flagsOf(metadata),
      };
      this.waiting.set(key, { key, call, cells: [caller] });
    }
    return null;
  }

  private answer(result: FunctionResult | null, caller: Caller): BaseValueObject {
    if (!result) return errorObject(GETTING_DATA);
    const key = cellKey(caller);
    if (result.ok) this.errorTexts.delete(key);
    else this.errorTexts.set(key, result.message);
    return toValueObject(valueOrError(result));
  }

  private dispatch(): void {
    if (!this.sender || this.waiting.size === 0) return;
    const calls: FunctionCall[] = [];
    for (const [key, outstanding] of this.waiting) {
      this.underWay.set(key, outstanding);
      calls.push(outstanding.call);
    }
    this.waiting.clear();
    this.lastBatchBytes = JSON.stringify(calls.map(({ args }) => args)).length;
    this.sender(calls);
  }

  private remember(key: string, result: FunctionResult): void {
    this.memo.set(key, result);
    if (this.memo.size <= MEMO_LIMIT) return;
    const oldest = this.memo.keys();
    for (let i = 0; i < MEMO_LIMIT / 4; i += 1) this.memo.delete(oldest.next().value ?? '');
  }

  /** What spills below the grid is lost without a word. */
  private makeRoom(cell: Caller, result: FunctionResult): void {
    if (!result.ok || !isBlock(result.value)) return;
    const { length: rows } = result.value;
    const columns = result.value[0]?.length ?? 0;
    this.core.writer.ensureGrid(cell.sheetId, cell.row + rows + 1, cell.column + columns);
  }

  private addressOf({ sheetId, row, column }: Caller): string {
    return `${quoteSheet(this.core.sheetOf(sheetId).name)}!${formatA1(cellArea(row, column))}`;
  }

  private wakeWhenIdle(): void {
    for (const resolve of this.idleWaiters.splice(0)) resolve();
  }
}

function valueOrError(result: FunctionResult): unknown {
  return result.ok ? result.value : (ERROR_OF_CODE[result.errorCode] ?? '#VALUE!');
}

function flagsOf({ options }: FunctionMetadata): number {
  return (
    (options?.cancelable ? CANCELABLE : 0) |
    (options?.stream ? STREAMING : 0) |
    (options?.allowErrorForDataTypeAny ? TAKES_ERRORS : 0)
  );
}

function keyOf(value: unknown): string {
  if (isListOfBlocks(value)) return value.map(keyOf).join(';');
  if (isBlock(value)) return fingerprint(value);
  return `${typeof value}:${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
}

/** The values of a repeating parameter. */
function isListOfBlocks(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && isBlock(value[0]);
}

function cellKey({ sheetId, row, column }: Caller): string {
  return `${sheetId}!${row},${column}`;
}
