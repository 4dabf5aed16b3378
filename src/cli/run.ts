import { cliSentences as enCli, cliTexts as enTexts } from '../i18n/en/cli';
import { packageSentences as enPackage } from '../i18n/en/ooxml';
import { cliSentences as koCli, cliTexts as koTexts } from '../i18n/ko/cli';
import { packageSentences as koPackage } from '../i18n/ko/ooxml';
import type { Params, Translated } from '../i18n/sentences';
import { readArguments } from './arguments';
import { EXIT, type ExitCode } from './exitCode';
import { Failure, usageFailure } from './failure';
import { inspect } from './inspect';
import { verify } from './verify';

export type CliTexts = Translated<typeof koTexts>;

/** Where a command prints, and what it knows of its surroundings. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
  /** The system's language, `en_US.UTF-8`. */
  readonly locale: string | undefined;
}

/** One command: its arguments in, its exit code out; throws a Failure. */
export type Command = (
  given: readonly string[],
  print: (text: string) => void,
  texts: CliTexts,
) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = { verify, inspect };

const LANGUAGES = {
  ko: { texts: koTexts, sentences: { ...koPackage, ...koCli } },
  en: { texts: enTexts, sentences: { ...enPackage, ...enCli } },
} as const;

type Language = keyof typeof LANGUAGES;

/** Carries a command line out. Whatever happens ends in a sentence and an exit code, never in a stack. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = terminal.locale?.startsWith('en') === true ? 'en' : 'ko';
  try {
    const { positionals, help, lang } = readArguments(argv);
    if (lang !== undefined) {
      if (!isLanguage(lang)) throw usageFailure('languageUnknown', { came: lang });
      language = lang;
    }
    const { texts } = LANGUAGES[language];
    if (help) {
      terminal.print(texts.help);
      return EXIT.done;
    }
    const [name, ...given] = positionals;
    if (name === undefined) throw usageFailure('commandMissing');
    if (!Object.hasOwn(COMMANDS, name)) throw usageFailure('commandUnknown', { command: name });
    return await COMMANDS[name]!(given, (text) => terminal.print(text), texts);
  } catch (reason) {
    const { problem, exit, file } = failureOf(reason);
    const sentences: Readonly<Record<string, (params: Params) => string>> = LANGUAGES[language].sentences;
    const sentence = sentences[problem.code]!(problem.params);
    terminal.complain(file === undefined ? sentence : `${file}: ${sentence}`);
    return exit;
  }
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}

function failureOf(reason: unknown): Failure {
  if (reason instanceof Failure) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  return new Failure({ code: 'unexpected', params: { message } }, EXIT.unexpected);
}
