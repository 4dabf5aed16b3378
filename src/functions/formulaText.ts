import { NAMESPACE, type Bilingual, type FunctionSpec, type ParameterSpec } from './functionSpec';

/** `signatureOf(EXECRATE, 'ko') //=> 'EXECRATE(지출액, 기준액, [자릿수])'` */
export function signatureOf({ id, parameters }: FunctionSpec, locale: keyof Bilingual): string {
  const names = parameters.map(({ name, defaultText }) =>
    defaultText === undefined ? name[locale] : `[${name[locale]}]`,
  );
  if (parameters.at(-1)?.repeating) names.push('…');
  return `${id}(${names.join(', ')})`;
}

/**
 * A call as it is typed into a cell; '' is an argument left out, and at the end not written.
 *
 * `callText('EXECRATE', ['B2', 'C2', '']) //=> '=SILJEOK.EXECRATE(B2,C2)'`
 */
export function callText(id: string, args: readonly string[]): string {
  return `=${NAMESPACE}.${id}(${args.join(',').replace(/,+$/, '')})`;
}

/** The arguments of an example, '' for those left out at its end. */
export function allArguments(
  parameters: readonly ParameterSpec[],
  args: readonly string[],
): readonly string[] {
  return [...args, ...parameters.slice(args.length).map(() => '')];
}

/** What a cell without a number format has room for. */
const GENERAL_DIGITS = 10;

/** `generalNumber(0.49589041095890413) //=> '0.495890411'`, as a cell without a number format shows it. */
export function generalNumber(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}
