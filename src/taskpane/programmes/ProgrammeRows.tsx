import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { MoneyUnit } from '../../domain/moneyUnit';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { useWords } from '../session/SessionContext';
import { ProgrammeItem, ROW_HEIGHT } from './ProgrammeItem';
import { drawnPositions, ROW_STEPS, useWindowed } from './useWindowed';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
});

const rowAt = (below: number): number => Math.floor(below / ROW_HEIGHT);

interface ProgrammeRowsProps {
  readonly programmes: readonly ProgrammeRow[];
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** Rows to look at of a programme. */
  toLookAtOf(programme: ProgrammeRow): number;
  /** The programme that one comes back from. */
  readonly from: string | null;
  onOpen(number: string): void;
}

/**
 * The programmes, a thousand as quick as ten: only those in sight are drawn, and the one with the focus, which the
 * keyboard would lose otherwise. ↑ and ↓ go from one to the next.
 */
export function ProgrammeRows({
  programmes,
  unit,
  decimals,
  toLookAtOf,
  from,
  onOpen,
}: ProgrammeRowsProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const origin = programmes.findIndex(({ record }) => record.number === from);
  const [focused, setFocused] = useState(origin);
  const drawn = useWindowed(list, rowAt, programmes.length, Math.max(0, origin));
  const positions = drawnPositions(drawn, focused, programmes.length);

  useEffect(() => {
    list.current?.querySelector(`[data-position="${origin}"]`)?.scrollIntoView?.({ block: 'center' });
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- only when one comes back

  const positionOf = (element: EventTarget): number =>
    Number((element as HTMLElement).dataset['position'] ?? -1);

  function step(event: KeyboardEvent): void {
    const next = positionOf(event.target) + (ROW_STEPS[event.key] ?? 0);
    const neighbour = list.current?.querySelector<HTMLElement>(`[data-position="${next}"]`);
    if (!(event.key in ROW_STEPS) || !neighbour) return;
    event.preventDefault();
    neighbour.focus();
  }

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: programmes.length * ROW_HEIGHT }}
      aria-label={t('list.title')}
      onFocus={(event: FocusEvent) => setFocused(positionOf(event.target))}
      onBlur={() => setFocused(-1)}
      onKeyDown={step}
    >
      {positions.map((position) => {
        const programme = programmes[position]!;
        return (
          <ProgrammeItem
            key={`${programme.record.number}:${position}`}
            programme={programme}
            unit={unit}
            decimals={decimals}
            toLookAt={toLookAtOf(programme)}
            position={position}
            count={programmes.length}
            isOrigin={position === origin}
            onOpen={onOpen}
          />
        );
      })}
    </ul>
  );
}
