import { useMemo } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import { useSessionState } from '../session/SessionContext';
import { findingsOf, sortFindings, type Finding, type SortedFindings } from './findings';

/** The findings of the workbook as last read, open and accepted. */
export function useSortedFindings(): SortedFindings {
  const { book, damage, toLookAt, accepted } = useSessionState();
  return useMemo(
    () => sortFindings(findingsOf({ book, damage, toLookAt }), accepted),
    [book, damage, toLookAt, accepted],
  );
}

/** Those that are open. */
export function useFindings(): readonly Finding[] {
  return useSortedFindings().open;
}

/** Those of one programme. */
export function useFindingsOf(number: string): readonly Finding[] {
  return useFindings().filter(({ programme }) => programme !== null && isSameProgramme(programme, number));
}
