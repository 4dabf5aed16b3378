import type { FunctionBridge, FunctionCall, FunctionResult } from '../book/types';
import { byteLength } from './byteLength';
import type { RichApiEntry } from './protocol';

const CATEGORY = 1;
const INVOKE = 1000;
const INVALID_VALUE = 7;

/** `[id, true, value, …]` or `[id, false, text, errorCode, …]`, as Microsoft's runtime sends results. */
export type WireResult = readonly [number, boolean, unknown, unknown?];

/**
 * Carries calls of custom functions to Microsoft's runtime in the frame and results back. Calls that were under way
 * when the pane was reloaded are sent again to the new one, as Excel recalculates the cells that wait for them.
 */
export class FunctionChannel {
  private readonly underWay = new Map<number, FunctionCall>();

  constructor(
    private readonly bridge: FunctionBridge,
    private readonly send: (entries: readonly RichApiEntry[]) => void,
    /** Bytes that the arguments of one call may have; null: any number. */
    private readonly limit: () => number | null,
  ) {}

  /** The runtime in the frame can be called from now on. */
  ready(): void {
    this.dispatch([...this.underWay.values()]);
    this.bridge.send = (calls) => this.dispatch(calls);
  }

  /** The frame is gone; calls wait. */
  lost(): void {
    this.bridge.send = null;
  }

  private dispatch(calls: readonly FunctionCall[]): void {
    const tooLarge: FunctionResult[] = [];
    const entries: RichApiEntry[] = [];
    for (const call of calls) {
      const { invocationId, id, args, address, flags } = call;
      const message = JSON.stringify([invocationId, id, args, address, flags, null]);
      if (byteLength(message) > (this.limit() ?? Infinity)) {
        const text = '함수에 넘긴 범위가 5MB를 넘습니다.';
        tooLarge.push({ invocationId, ok: false, errorCode: INVALID_VALUE, message: text });
        continue;
      }
      this.underWay.set(invocationId, call);
      entries.push([CATEGORY, INVOKE, '', message, 0]);
    }
    if (entries.length > 0) this.send(entries);
    if (tooLarge.length > 0) this.bridge.receive(tooLarge);
  }

  receive(results: readonly WireResult[]): void {
    const known = results.filter(([id]) => this.underWay.delete(id));
    if (known.length > 0) this.bridge.receive(known.map(toResult));
  }
}

function toResult([invocationId, ok, value, code]: WireResult): FunctionResult {
  return ok
    ? { invocationId, ok: true, value }
    : { invocationId, ok: false, errorCode: Number(code), message: String(value ?? '') };
}
