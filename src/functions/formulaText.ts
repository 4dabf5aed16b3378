import { NAMESPACE, type Bilingual, type FunctionSpec } from './catalogue';

/** `signatureOf(EXECRATE, 'ko') //=> 'EXECRATE(지출액, 기준액, [자릿수])'` */
export function signatureOf({ id, parameters }: FunctionSpec, locale: keyof Bilingual): string {
  const names = parameters.map(({ name, defaultText }) =>
    defaultText === undefined ? name[locale] : `[${name[locale]}]`,
  );
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
