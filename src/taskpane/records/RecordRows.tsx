import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import type { EntryTable } from '../../workbook/tables/tableId';
import { drawnPositions, ROW_STEPS, useWindowed } from '../programmes/useWindowed';
import { useWords } from '../session/SessionContext';
import { RecordItem } from './RecordItem';
import { titleOfRecord } from './recordTexts';
import { useMeasuredRows } from './useMeasuredRows';
import { useOwnerName } from './useOwnerName';

/** Of a row that was not drawn yet (px): one line and its buttons. */
const ESTIMATED_HEIGHT = 41;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, paddingInline: 0, listStyleType: 'none' },
});

interface RecordRowsProps<T extends EntryTable> {
  readonly table: T;
  readonly rows: readonly Row<RecordOf[T]>[];
  /** The key of the row one comes back from, or null. */
  readonly from: string | null;
  edit(row: Row<RecordOf[T]>): void;
  remove(row: Row<RecordOf[T]>): void;
  readonly open?: (row: Row<RecordOf[T]>) => void;
}

const rowOf = (target: EventTarget): HTMLElement | null => (target as HTMLElement).closest('li');
const positionOf = (target: EventTarget): number => Number(rowOf(target)?.dataset['position'] ?? -1);

/**
 * The rows of a table, thousands as quick as ten: only those in sight are drawn, each as high as its words, and the one with
 * the focus. ↑ and ↓ go to the same button of the next row.
 */
export function RecordRows<T extends EntryTable>(props: RecordRowsProps<T>): ReactNode {
  const { table, rows, from, edit, remove, open } = props;
  const { word } = useWords();
  const styles = useStyles();
  const ownerOf = useOwnerName(table);
  const list = useRef<HTMLUListElement>(null);
  const [origin] = useState(() => (from === null ? -1 : rows.findIndex(({ key }) => key === from)));
  const [focused, setFocused] = useState(origin);
  const { tops, rowAt } = useMeasuredRows(list, rows.length, ESTIMATED_HEIGHT);
  const drawn = useWindowed(list, rowAt, rows.length, Math.max(0, origin));
  const { first, end } = drawn;
  const positions = drawnPositions(drawn, focused, rows.length);

  useEffect(() => {
    const row = list.current?.querySelector(`[data-position="${origin}"]`);
    row?.scrollIntoView?.({ block: 'center' });
    row?.querySelector('button')?.focus();
  }, [origin]);

  function step(event: KeyboardEvent): void {
    const row = rowOf(event.target);
    const next = positionOf(event.target) + (ROW_STEPS[event.key] ?? 0);
    const neighbour = list.current?.querySelector(`[data-position="${next}"]`);
    if (!(event.key in ROW_STEPS) || !row || !neighbour) return;
    event.preventDefault();
    const column = [...row.querySelectorAll('button')].indexOf(event.target as HTMLButtonElement);
    neighbour.querySelectorAll('button')[Math.max(0, column)]?.focus();
  }

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ paddingTop: tops[first], paddingBottom: tops[rows.length]! - tops[end]! }}
      onFocus={(event: FocusEvent) => setFocused(positionOf(event.target))}
      onBlur={() => setFocused(-1)}
      onKeyDown={step}
    >
      {positions.map((position) => {
        const row = rows[position]!;
        return (
          <RecordItem
            key={row.key || `hand:${position}`}
            title={titleOfRecord(table, row.record, word)}
            owner={ownerOf(row.record)}
            position={position}
            count={rows.length}
            top={position < first || position >= end ? tops[position]! : null}
            edit={() => edit(row)}
            remove={() => remove(row)}
            {...(open && { open: () => open(row) })}
          />
        );
      })}
    </ul>
  );
}
