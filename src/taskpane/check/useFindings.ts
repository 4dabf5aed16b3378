import { useMemo } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import { useSessionState } from '../session/SessionContext';
import { findingsOf, sortFindings, type Finding, type SortedFindings } from './findings';

/** The findings of the workbook as last read, open and accepted. */
export function useSortedFindings(): SortedFindings {
  const { book, damage, toLookAt, accepted, moved } = useSessionState();
  return useMemo(
    () => sortFindings(findingsOf({ book, damage, toLookAt, moved }), accepted),
    [book, damage, toLookAt, accepted, moved],
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

/** Results of indicators that came from the lines of a programme, or – '' – of the office, and differ from them now. */
export function useMovedFindings(number: string): readonly Finding[] {
  return useFindings().filter(
    ({ moved }) =>
      moved !== undefined &&
      (number === '' ? moved.programme === '' : isSameProgramme(moved.programme, number)),
  );
}
