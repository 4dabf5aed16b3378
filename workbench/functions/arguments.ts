import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellValue, FunctionBridge, FunctionMetadata } from '../book/types';
import { isErrorText, isPending, readReference } from './readReference';

/** An error value among the arguments, as Microsoft's runtime takes it. */
export interface ErrorArgument {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

/** null is an omitted argument, or an empty cell. */
export type Scalar = string | number | boolean | ErrorArgument | null;
export type Block = readonly (readonly Scalar[])[];

export type Arguments =
  | { readonly kind: 'ready'; readonly values: readonly (Scalar | Block | readonly (Scalar | Block)[])[] }
  /** A cell that is referred to waits for a result itself. */
  | { readonly kind: 'pending' }
  /** An error that the function does not take: it is not called. */
  | { readonly kind: 'error'; readonly code: string };

type Parameter = FunctionMetadata['parameters'][number];

export function isBlock(value: unknown): value is Block {
  return Array.isArray(value) && Array.isArray(value[0]);
}

/**
 * Reads a function's arguments as Excel passes them: blocks for matrix parameters, one value for scalar ones – a
 * block there is left for lifting – and one list for a repeating parameter.
 */
export function readArguments(
  metadata: FunctionMetadata,
  given: readonly FunctionVariantType[],
  emptyAs: FunctionBridge['emptyAs'],
): Arguments {
  const { parameters, options } = metadata;
  const reader = new ArgumentReader(options?.allowErrorForDataTypeAny === true, emptyAs);
  const values = parameters.map((parameter, i) =>
    parameter.repeating
      ? given.slice(i).map((argument) => reader.read(argument, parameter))
      : reader.read(given[i], parameter),
  );
  if (reader.pending) return { kind: 'pending' };
  return reader.error === null ? { kind: 'ready', values } : { kind: 'error', code: reader.error };
}

class ArgumentReader {
  pending = false;
  error: string | null = null;

  constructor(
    private readonly takesErrors: boolean,
    private readonly emptyAs: FunctionBridge['emptyAs'],
  ) {}

  read(argument: FunctionVariantType | undefined, { dimensionality }: Parameter): Scalar | Block {
    if (!argument || (argument.isValueObject() && (argument as BaseValueObject).isNull())) return null;
    const cells = cellsOf(argument);
    if (dimensionality === 'matrix') return cells.map((row) => row.map((value) => this.accept(value)));
    if (cells.length === 1 && cells[0]?.length === 1) return this.scalar(cells[0][0] ?? '', argument);
    return cells.map((row) => row.map((value) => this.scalar(value, argument)));
  }

  private scalar(value: CellValue, argument: FunctionVariantType): Scalar {
    const isEmptyCell = value === '' && argument.isReferenceObject();
    if (isEmptyCell) return this.emptyAs === 'zero' ? 0 : null;
    return this.accept(value);
  }

  private accept(value: CellValue): Scalar {
    if (isPending(value)) {
      this.pending = true;
    } else if (isErrorText(value)) {
      if (this.takesErrors) return { type: 'CustomFunctionError', code: value };
      this.error ??= value;
    }
    return value;
  }
}

function cellsOf(argument: FunctionVariantType): CellValue[][] {
  if (argument.isReferenceObject()) return readReference(argument as BaseReferenceObject);
  const value = argument as BaseValueObject;
  if (value.isArray()) {
    const rows = (value as unknown as { toValue(): (CellValue | null)[][] }).toValue();
    return rows.map((row) => row.map((cell) => cell ?? ''));
  }
  return [[value.getValue()]];
}
