import { PARAMETER_NAMES, REPEATING, type FunctionId } from '../parameterNames';
import { implementationOf } from '../association';

/** Excel's error value, as its runtime makes it and hands it over. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

/** The global that the functions need, and nothing else. */
export function fakeRuntime() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  return {
    associated,
    CustomFunctions: {
      associate: (id: string, implementation: (...args: unknown[]) => unknown) =>
        associated.set(id, implementation),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  };
}

Object.assign(globalThis, { CustomFunctions: fakeRuntime().CustomFunctions });

/** What Excel adds behind the arguments. */
const INVOCATION = { functionName: '', address: '' };

/** The values of a repeating parameter are handed over as one list, each a range of its own. */
function handedOver(id: FunctionId, args: readonly unknown[]): readonly unknown[] {
  if (!REPEATING.has(id)) return args;
  const before = PARAMETER_NAMES[id].length - 1;
  return [
    ...args.slice(0, before),
    args.slice(before).map((value) => (Array.isArray(value) ? value : [[value]])),
  ];
}

/** Calls a function as Excel does; an error that Excel would show is answered, not thrown. */
export function call(id: FunctionId, ...args: readonly unknown[]): unknown {
  try {
    return implementationOf(id)(...handedOver(id, args), INVOCATION);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

/** `#VALUE! 지출액: …` of an error, or the value. */
export function answer(id: FunctionId, ...args: readonly unknown[]): unknown {
  const value = call(id, ...args);
  return value instanceof ExcelError ? `${value.code} ${value.message}` : value;
}

/** An empty cell arrives as null or as 0, depending on the build of Excel (office-js #4702). */
export const EMPTY_CELLS = [
  ['null', null],
  ['0', 0],
] as const;
