import { useMemo } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import { useSessionState } from '../session/SessionContext';
import { findingsOf, type Finding } from './findings';

/** The open findings of the workbook as last read. */
export function useFindings(): readonly Finding[] {
  const { book, damage, toLookAt } = useSessionState();
  return useMemo(() => findingsOf({ book, damage, toLookAt }), [book, damage, toLookAt]);
}

/** Those of one programme. */
export function useFindingsOf(number: string): readonly Finding[] {
  return useFindings().filter(({ programme }) => programme !== null && isSameProgramme(programme, number));
}
