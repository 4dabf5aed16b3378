import type { Problem } from '../../domain/kinds';
import type { LookAtCode, RowsToLookAt } from '../../domain/lookAt';
import { domainSentences } from '../../i18n/ko/domain';
import { functionSentences } from '../../i18n/ko/functions';
import { lookAtProblem, type JudgedBlock } from './blocks';

/** What a summary says below of rows that it could not count: how many, of which table, and the first of them. */
function lookAtLine(argument: string, count: number, { code, params }: Problem<LookAtCode>): string {
  return functionSentences.rowsToLookAt({ argument, count, sentence: domainSentences[code](params) });
}

/** The line of a table whose every row is read, where there is anything to say. */
export function rowsToLookAt(argument: string, problems: readonly Problem<LookAtCode>[]): string[] {
  const [first] = problems;
  return first === undefined ? [] : [lookAtLine(argument, problems.length, first)];
}

/** The line of a ledger, where there is anything to say. */
export function ledgerRowsToLookAt(ledger: JudgedBlock, { count, first }: RowsToLookAt): string[] {
  if (first === null) return [];
  return [lookAtLine(ledger.argument, count, lookAtProblem(ledger, first))];
}
