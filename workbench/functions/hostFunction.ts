import { BaseFunction, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../book/types';
import { ReferenceError } from './readReference';
import { errorObject } from './valueObjects';

/** The cell whose formula is being calculated. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Evaluate = (
  metadata: FunctionMetadata,
  args: readonly FunctionVariantType[],
  caller: Caller,
) => BaseValueObject;

/**
 * A custom function as Univer's engine knows it. Synchronous: Univer awaits asynchronous functions one after
 * another, 50 ms each. It answers from what is known, or that data is on its way.
 */
export class HostFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    // The engine sets the caller before every call.
    const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      return this.evaluate(this.metadata, args, caller);
    } catch (error) {
      // An exception here would stop the engine for good: every later calculation would hang.
      return errorObject(error instanceof ReferenceError ? '#REF!' : '#VALUE!');
    }
  }
}
