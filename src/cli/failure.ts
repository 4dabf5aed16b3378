import type { Problem } from '../domain/kinds';
import type { cliSentences } from '../i18n/ko/cli';
import type { PackageProblemCode } from '../ooxml/problems';
import { EXIT, type ExitCode } from './exitCode';

/** Why a workbook has no report. */
export type ReportFailureCode = 'reportNoTables' | 'columnMissing' | 'columnDuplicate';

export type CliProblemCode = keyof typeof cliSentences;

/** Ends a command: what is told of it, and what it leaves behind for scripts. */
export class Failure extends Error {
  constructor(
    readonly problem: Problem<CliProblemCode | PackageProblemCode | ReportFailureCode>,
    readonly exit: ExitCode,
    /** The file it is about. */
    readonly file?: string,
  ) {
    super(problem.code);
  }
}

export function usageFailure(code: CliProblemCode, params: Problem['params'] = {}): Failure {
  return new Failure({ code, params }, EXIT.usage);
}
