/** What we use of Excel's custom-function runtime: a global under Excel, in the workbench and in tests. */
interface FunctionRuntime {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => RuntimeError;
  ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

interface RuntimeError {
  readonly code: string;
  readonly message?: string;
}

declare const CustomFunctions: FunctionRuntime;

export function associate(id: string, implementation: (...args: unknown[]) => unknown): void {
  CustomFunctions.associate(id, implementation);
}

/** Excel's error value with the text behind it; only #VALUE! and #N/A can carry one. */
export function excelError(kind: 'invalidValue' | 'notAvailable', text: string): RuntimeError {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], text);
}

/** An error cell among the arguments. */
export function isExcelError(value: unknown): value is RuntimeError {
  return value instanceof CustomFunctions.Error;
}
