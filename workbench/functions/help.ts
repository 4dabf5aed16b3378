import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../book/types';

/** What is shown of a custom function while its formula is typed: its summary and its arguments, by functions.json. */
export function functionHelp(namespace: string, { name, ...metadata }: FunctionMetadata): IFunctionInfo {
  const { description = '', parameters } = metadata;
  return {
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.Univer,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
