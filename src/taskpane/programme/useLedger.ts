import { useEffect, useState } from 'react';
import type { LedgerRows } from '../../workbook/rows/readRows';
import type { WorkbookProblem } from '../../workbook/book/outcome';
import { useSession, useSessionState } from '../session/SessionContext';

/** So long a form waits for rows that it wants to look at before it writes (ms). */
const LONGEST_WAIT = 2000;

export interface Ledger {
  readonly rows: LedgerRows | null;
  readonly problem: WorkbookProblem | null;
  reload(): void;
  /** The rows, read now where they have not come yet; null where they cannot be read. */
  current(): Promise<LedgerRows | null>;
}

/** The 예산 and 집행 rows of a programme, read again whenever the workbook was. */
export function useLedger(programmeNumber: string): Ledger {
  const session = useSession();
  const { revision } = useSessionState();
  const [attempt, setAttempt] = useState(0);
  const [ledger, setLedger] = useState<Pick<Ledger, 'rows' | 'problem'>>({ rows: null, problem: null });

  useEffect(() => {
    let current = true;
    void session.readLedger(programmeNumber).then((read) => {
      if (!current) return;
      setLedger((before) =>
        read.ok ? { rows: read.value, problem: null } : { rows: before.rows, problem: read.problem },
      );
    });
    return () => {
      current = false;
    };
  }, [session, programmeNumber, revision, attempt]);

  async function current(): Promise<LedgerRows | null> {
    if (ledger.rows !== null) return ledger.rows;
    // A reading waits while a cell is being edited; who writes is to hear at once why that cannot be.
    const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST_WAIT));
    const read = await Promise.race([session.readLedger(programmeNumber), tooLate]);
    return read?.ok ? read.value : null;
  }

  return { ...ledger, reload: () => setAttempt((before) => before + 1), current };
}
