import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usageFailure } from './failure';

/** Every option there is; each command says which it takes. */
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  sheets: { type: 'string', multiple: true },
  mode: { type: 'string' },
  accept: { type: 'string', multiple: true },
  comments: { type: 'string' },
  'keep-labels': { type: 'boolean' },
  'blank-personal-data': { type: 'boolean' },
  confirmation: { type: 'boolean' },
  'reference-date': { type: 'string' },
  'submission-date': { type: 'string' },
  department: { type: 'string' },
  person: { type: 'string' },
  look: { type: 'string' },
  unit: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { multiple: true }
    ? string[]
    : string;
export type GivenOptions = { readonly [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]> };

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: GivenOptions;
}

/** The command line as Node reads it. An option there is not, and one without its value, are refused in our sentence. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) throw usageFailure('optionUnknown', { option: token.rawName });
    const takesValue = OPTIONS[token.name as OptionName].type === 'string';
    const hasValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('-'));
    if (takesValue ? !hasValue : token.value !== undefined) {
      throw usageFailure('optionValue', { option: token.rawName });
    }
  }
  const { positionals, values } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  return { positionals, options: values };
}

/** Options that a command does not take would be passed over in silence. */
export function refuseOthers(options: GivenOptions, taken: readonly OptionName[]): void {
  const other = Object.keys(options).find((name) => !(taken as readonly string[]).includes(name));
  if (other !== undefined) throw usageFailure('optionUnknown', { option: `--${other}` });
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

/** One of some words that an option takes; undefined where it is not given. */
export function oneOf<Word extends string>(
  option: OptionName,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const plain = value.normalize('NFC').trim();
  const word = words.find((known) => known === plain);
  if (word === undefined) {
    throw usageFailure('optionWord', { option: `--${option}`, came: value, accepted: words.join(', ') });
  }
  return word;
}

/** Words parted by commas, of an option that may be given several times. */
export function listed(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(',')).map((word) => word.normalize('NFC').trim());
}
