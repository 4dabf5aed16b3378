import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useState, type ReactNode } from 'react';
import type { WorkbookProblem } from '../../workbook/book/outcome';
import type { TableRows } from '../../workbook/rows/readTable';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import type { EntryTable } from '../../workbook/tables/tableId';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { ProblemBar } from '../messages/ProblemBar';
import { UnreadableCells } from '../messages/UnreadableCells';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { RecordRows } from './RecordRows';
import { titleOfRecord } from './recordTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface RecordListProps<T extends EntryTable> {
  readonly table: T;
  /** The key of the row one comes back from, or null. */
  readonly from: string | null;
  add(): void;
  edit(row: Row<RecordOf[T]>): void;
  /** Shows what belongs to a row; absent where nothing does. */
  readonly open?: (row: Row<RecordOf[T]>) => void;
}

/** The rows of any table, each to be edited or removed; the table is made when its first row is entered. */
export function RecordList<T extends EntryTable>(props: RecordListProps<T>): ReactNode {
  const { table, from, add, edit, open } = props;
  const session = useSession();
  const { working, revision } = useSessionState();
  const { t, tableWords, word } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  const [rows, setRows] = useState<TableRows<T> | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    void session.readTable(table).then((read) => {
      if (!current) return;
      setProblem(read.ok ? null : read.problem);
      if (read.ok) setRows(read.value);
    });
    return () => {
      current = false;
    };
  }, [session, table, revision, attempt]);

  async function begin(): Promise<void> {
    const made = await session.addTable(table);
    if (made.ok) add();
    else session.report(made.problem, () => void begin());
  }

  async function remove({ key, record }: Row<RecordOf[T]>): Promise<void> {
    const answer = await session.remove(table, key, record);
    if (!answer.ok) return session.report(answer.problem, () => void remove({ key, record }));
    await session.upToDate();
    session.announce(
      { code: 'rowRemoved', params: { table, title: titleOfRecord(table, record, word) } },
      true,
    );
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }

  const { row: what, empty } = tableWords(table);
  return (
    <div ref={root} className={styles.root}>
      <div>
        <Button
          {...ARRIVAL}
          appearance="primary"
          icon={<AddRegular />}
          disabledFocusable={working}
          onClick={() => void begin()}
        >
          {t('records.add', { row: what })}
        </Button>
      </div>
      {problem !== null && <ProblemBar problem={problem} onRetry={() => setAttempt(attempt + 1)} />}
      {rows === null && problem === null && <Spinner size="tiny" label={t('app.loading')} />}
      {rows !== null && <UnreadableCells problems={rows.problems} repair={() => void session.repair()} />}
      {rows?.rows.length === 0 && <Text>{empty}</Text>}
      {rows !== null && rows.rows.length > 0 && (
        <RecordRows
          table={table}
          rows={rows.rows}
          from={from}
          edit={edit}
          remove={(row) => void remove(row)}
          {...(open && { open })}
        />
      )}
    </div>
  );
}
