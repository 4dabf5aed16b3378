import { useEffect, useState } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import { useSession, useSessionState } from '../session/SessionContext';

export type IndicatorRow = Row<RecordOf['indicators']>;

/** The indicators whose results may stand in the lines of a programme – its own, and the office's; none while they are read. */
export function useIndicators(number: string): readonly IndicatorRow[] {
  const session = useSession();
  const { book, revision } = useSessionState();
  const isMade = book?.made.includes('indicators') === true;
  const [rows, setRows] = useState<readonly IndicatorRow[]>([]);
  useEffect(() => {
    if (!isMade) return undefined;
    let current = true;
    void session.readTable('indicators').then((read) => {
      if (!current || !read.ok) return;
      setRows(
        read.value.rows.filter(
          ({ key, record }) => key !== '' && (record.number === '' || isSameProgramme(record.number, number)),
        ),
      );
    });
    return () => {
      current = false;
    };
  }, [session, isMade, revision, number]);
  return rows;
}
