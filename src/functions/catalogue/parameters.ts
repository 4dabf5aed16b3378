import type { Bilingual, NativeTwin, ParameterSpec } from '../catalogue';
import { operand } from '../twins';

/** One value: a cell, a number or a text. */
export function scalar(ko: string, en: string, description: Bilingual): ParameterSpec {
  return { name: { ko, en }, description, shape: 'scalar' };
}

/** A range: with a header row, or a column of values. */
export function block(ko: string, en: string, description: Bilingual): ParameterSpec {
  return { name: { ko, en }, description, shape: 'block' };
}

/** A parameter that may be left out, with what then holds as shown to people. */
export function optional(parameter: ParameterSpec, defaultText: string): ParameterSpec {
  return { ...parameter, defaultText };
}

/** 기준일 of the functions that sum ledgers. */
export function referenceDate(name: string): ParameterSpec {
  return optional(
    scalar(name, 'reference date', {
      ko: '이 날까지의 행을 더합니다. 날짜가 빈 행은 언제나 더합니다.',
      en: 'Rows up to this day count; rows without a date always do.',
    }),
    '',
  );
}

/** A twin whose arguments may be any formula, as they stand in the function's call. */
export function twinOf(twin: NativeTwin): NativeTwin {
  return (args) => twin(args.map((argument) => (argument === null ? null : operand(argument))));
}
