import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { formatNumber } from '../../domain/numberText';
import type { FunctionSpec } from '../../functions/functionSpec';
import type { FunctionId } from '../../functions/parameterNames';
import type { Answer } from '../../functions/calculation';
import { calculate } from '../../functions/registry';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import { useSession, useWords } from '../session/SessionContext';
import type { InsertionTexts } from './argumentFields';
import { placesOf, previewArguments, withCells } from './previewArguments';

/** Typing goes on so long before the cells are read (ms). */
const SETTLES_AFTER = 300;
/** So many rows of a block are shown. */
const SHOWN_ROWS = 4;

const useStyles = makeStyles({
  result: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface PreviewResultProps {
  readonly spec: FunctionSpec;
  readonly texts: InsertionTexts;
  readonly place: InsertionPlace;
  /** Of the cell, as it will be inserted. */
  readonly numberFormat: string | null;
}

/** What the formula will show, worked out from the cells as they are now: before anything is written. */
export function PreviewResult({ spec, texts, place, numberFormat }: PreviewResultProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const args = JSON.stringify(previewArguments(spec, texts, place));

  useEffect(() => {
    let current = true;
    const known = JSON.parse(args) as ReturnType<typeof previewArguments>;
    const timer = setTimeout(() => void look(), SETTLES_AFTER);
    async function look(): Promise<void> {
      const cells = known === null ? null : await session.cellsAt(placesOf(known));
      const values = known !== null && cells?.ok ? withCells(known, cells.value) : null;
      if (current) setAnswer(values === null ? null : calculate(spec.id as FunctionId, values));
    }
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [session, spec, args]);

  return (
    <Field label={t('insert.result')}>
      <output className={answer?.ok === false ? styles.error : styles.result} aria-live="polite">
        {answer === null ? t('insert.noResult') : shownAnswer(answer, numberFormat)}
      </output>
    </Field>
  );
}

function shownAnswer(answer: Answer, format: string | null): string {
  if (!answer.ok) return `${answer.error} ${answer.sentence}`;
  if (!Array.isArray(answer.value)) return shownValue(answer.value, format);
  const rows = answer.value as readonly (readonly unknown[])[];
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map((row) => row.map((cell) => shownValue(cell, format)).join(' | '));
  return rows.length > SHOWN_ROWS ? [...shown, '…'].join('\n') : shown.join('\n');
}

function shownValue(value: unknown, format: string | null): string {
  if (typeof value !== 'number') return String(value ?? '');
  if (format === null) return formatNumber(value);
  const [, decimals] = /^0(?:\.(0+))?%$/.exec(format) ?? [];
  if (format.endsWith('%')) return `${(value * 100).toFixed(decimals?.length ?? 0)}%`;
  return /y/i.test(format) ? formatDay(value as Day) : formatNumber(value);
}
