import type { RowsToLookAt } from '../../domain/lookAt';
import { domainSentences } from '../../i18n/ko/domain';
import { functionSentences } from '../../i18n/ko/functions';
import { lookAtProblem, type JudgedBlock } from './blocks';

/** What a summary says below of rows that it could not count: how many, of which table, and the first of them. */
export function lookAtLine(argument: string, count: number, sentence: string): string {
  return functionSentences.rowsToLookAt({ argument, count, sentence });
}

/** The line of a ledger, where there is anything to say. */
export function ledgerRowsToLookAt(ledger: JudgedBlock, { count, first }: RowsToLookAt): string[] {
  if (first === null) return [];
  const { code, params } = lookAtProblem(ledger, first);
  return [lookAtLine(ledger.argument, count, domainSentences[code](params))];
}
