import type { GivenOptions, OptionName } from './arguments';
import type { ExitCode } from './exitCode';
import type { Words } from './words';

/** What a command is called with. */
export interface Invocation {
  /** The arguments behind the command's name. */
  readonly given: readonly string[];
  readonly options: GivenOptions;
  readonly words: Words;
  print(text: string): void;
  complain(text: string): void;
}

export interface Command {
  /** Options that it takes beside `--help` and `--lang`. */
  readonly options: readonly OptionName[];
  /** Throws a Failure for what ends it early. */
  run(invocation: Invocation): Promise<ExitCode>;
}
