import { useEffect, useState } from 'react';
import type { LedgerRows } from '../../workbook/rows/readRows';
import { useSession, useSessionState } from '../session/SessionContext';

/** The rows of these programmes, read again whenever the workbook was; null while they have not come. */
export function useExisting(numbers: readonly string[]): LedgerRows | null {
  const session = useSession();
  const { revision } = useSessionState();
  const [rows, setRows] = useState<LedgerRows | null>(null);
  const joined = JSON.stringify(numbers);

  useEffect(() => {
    let current = true;
    const wanted = JSON.parse(joined) as readonly string[];
    if (wanted.length === 0) return undefined;
    void session.readLedger(wanted).then((read) => {
      if (current && read.ok) setRows(read.value);
    });
    return () => {
      current = false;
    };
  }, [session, joined, revision]);

  return rows;
}
