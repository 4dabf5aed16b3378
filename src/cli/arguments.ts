import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usageFailure } from './failure';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options every command takes. */
const COMMON = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const satisfies Options;

/**
 * The arguments of the command line as Node reads them. Unknown options and missing values are refused in a sentence
 * of ours.
 */
export function readArguments(argv: readonly string[]): {
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly lang: string | undefined;
} {
  const { tokens } = parseArgs({ args: [...argv], options: COMMON, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = (COMMON as Options)[token.name];
    if (known === undefined) throw usageFailure('optionUnknown', { option: token.rawName });
    if ((known.type === 'string') !== (token.value !== undefined)) {
      throw usageFailure('optionValue', { option: token.rawName });
    }
  }
  const { positionals, values } = parseArgs({ args: [...argv], options: COMMON, allowPositionals: true });
  return { positionals, help: values.help === true, lang: values.lang };
}

/** The arguments by the names the help gives them: none missing, none too many. */
export function named<Name extends string>(
  given: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const missing = names[given.length];
  if (missing !== undefined) throw usageFailure('argumentMissing', { argument: missing });
  const extra = given[names.length];
  if (extra !== undefined) throw usageFailure('argumentTooMany', { argument: extra });
  return Object.fromEntries(names.map((name, index) => [name, given[index]])) as Record<Name, string>;
}
