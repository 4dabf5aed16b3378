import type { Params } from '../i18n/sentences';
import { readArguments, refuseOthers } from './arguments';
import type { Command } from './command';
import { compare } from './compare';
import { council } from './council';
import { EXIT, type ExitCode } from './exitCode';
import { Failure, usageFailure } from './failure';
import { inspect } from './inspect';
import { report } from './report';
import { verify } from './verify';
import { isLanguage, LANGUAGES, type Language } from './words';

/** Where a command prints, and what it knows of its surroundings. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
  /** The system's language, `en_US.UTF-8`. */
  readonly locale: string | undefined;
}

const COMMANDS: Readonly<Record<string, Command>> = { council, verify, compare, inspect, report };

/** Carries a command line out. Whatever happens ends in a sentence and an exit code, never in a stack. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = terminal.locale?.startsWith('en') === true ? 'en' : 'ko';
  try {
    const { positionals, options } = readArguments(argv);
    if (options.lang !== undefined) {
      if (!isLanguage(options.lang)) throw usageFailure('languageUnknown', { came: options.lang });
      language = options.lang;
    }
    const words = LANGUAGES[language];
    if (options.help === true) {
      terminal.print(words.texts.help);
      return EXIT.done;
    }
    const [name, ...given] = positionals;
    if (name === undefined) throw usageFailure('commandMissing');
    if (!Object.hasOwn(COMMANDS, name)) throw usageFailure('commandUnknown', { command: name });
    const command = COMMANDS[name]!;
    refuseOthers(options, ['lang', ...command.options]);
    const print = (text: string) => terminal.print(text);
    const complain = (text: string) => terminal.complain(text);
    return await command.run({ given, options, words, print, complain });
  } catch (reason) {
    const { problem, exit, file } = failureOf(reason);
    const sentences: Readonly<Record<string, (params: Params) => string>> = LANGUAGES[language].sentences;
    const sentence = sentences[problem.code]!(problem.params);
    terminal.complain(file === undefined ? sentence : `${file}: ${sentence}`);
    return exit;
  }
}

function failureOf(reason: unknown): Failure {
  if (reason instanceof Failure) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  return new Failure({ code: 'unexpected', params: { message } }, EXIT.unexpected);
}
