import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import { success, type Day } from '../../domain/kinds';
import type { MeasurementKind } from '../../domain/measurements';
import { readNumberText } from '../../domain/numberReading';
import { formatNumber } from '../../domain/numberText';
import { readBlock } from '../../domain/pasted/block';
import { plainText } from '../../domain/plainText';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import { TABLES } from '../../workbook/tables';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { ProblemList } from '../messages/UnreadableCells';
import { DivisionField, isOutdated, OutdatedBar, WillDo } from '../periodGrid/GridParts';
import { pasteCells, type PastedCells } from '../periodGrid/pasteCells';
import { PeriodTable } from '../periodGrid/PeriodTable';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';
import {
  changeLines,
  changesOf,
  cumulated,
  FIELDS,
  gridTexts,
  hiddenRows,
  isOwn,
  targetsChanged,
  valuesOf,
  type GridField,
  type GridValues,
  type Measurements,
} from './measurementGrid';

export interface IndicatorScreenProps {
  readonly indicator: Row<RecordOf['indicators']>;
  /** The year whose targets and results are written; null where nothing says which. */
  readonly year: number | null;
  readonly referenceDate: Day | null;
  back(): void;
}

interface MeasurementGridProps extends Omit<IndicatorScreenProps, 'year'> {
  readonly year: number;
  /** Those of the indicator. */
  readonly rows: Measurements;
  reload(): void;
}

/** Targets and results by day: what is saved is the difference to what stands in 측정. */
export function MeasurementGrid({
  indicator: { key, record },
  year,
  referenceDate,
  rows,
  reload,
  back,
}: MeasurementGridProps): ReactNode {
  const session = useSession();
  const { t, word } = useWords();
  const draft = `measurements:grid:${key}:${year}`;
  const [pasted, setPasted] = useState<PastedCells<MeasurementKind> | null>(null);
  const changes = (values: GridValues) => changesOf(rows, values, key);
  const form = useForm<GridField, null, GridValues, readonly string[]>(
    {
      draft,
      base: null,
      textsOf: () => gridTexts(rows, year, referenceDate),
      convert: (texts) => valuesOf(rows, texts),
      async store(values): Promise<Answer<readonly string[]>> {
        const made = await session.addTable('measurements');
        if (!made.ok) return made;
        const answer = await session.saveRows('measurements', changes(values), draft);
        return answer.ok ? answer : { ok: false, problem: answer.problem };
      },
      announce(values) {
        const { added, changed, removed } = changes(values);
        const count = added.length + changed.length + removed.length;
        const code = count === 0 ? 'measurementsSame' : 'measurementsSaved';
        session.announce({ code, params: { count, name: record.name } }, count > 0);
      },
      leave: back,
    },
    session,
  );
  const { texts, field, problem } = form;
  const own = referenceDate === null ? null : { day: referenceDate, name: t('indicator.referenceDate') };
  const days = FIELDS.shownDays(texts, year, own);
  const conversion = valuesOf(rows, texts);
  const willDo = conversion.ok ? changeLines(rows, changes(conversion.value)) : [];
  const asksReason = conversion.ok
    ? targetsChanged(rows, conversion.value.values)
    : 'reason' in conversion.errors;
  const hidden = hiddenRows(rows);

  /** 누계 where results are added up; a result after 기준일 does not count yet. */
  function aboutResult(text: string, day: Day): string | null {
    if (text.trim() === '') return null;
    if (referenceDate !== null && day > referenceDate)
      return t('indicator.later', { day: formatDay(referenceDate) });
    const sum = record.aggregation === '합계' ? cumulated(texts, day) : null;
    return sum === null ? null : t('indicator.cumulated', { sum: formatNumber(sum) });
  }

  return (
    <FormShell
      form={form}
      labels={{ reason: t('indicator.reason') }}
      onCancel={useLeave(form, back)}
      ownProblem={
        isOutdated(problem) ? <OutdatedBar table={TABLES.measurements.name} reload={reload} /> : null
      }
    >
      <Text>{t('indicator.lead', { aggregation: word(record.aggregation), unit: record.unit || '-' })}</Text>
      <DivisionField field={field('division')} />
      <PeriodTable
        days={days}
        columns={FIELDS.items.map((item) => ({
          item,
          header: item === '목표' ? t('indicator.target') : t('indicator.result'),
          field: (day) => field(FIELDS.fieldOf(item, day)),
          about: (text, day) => (item === '실적' ? aboutResult(text, day) : null),
          locked: (day) => (isOwn(rows, item, day) ? null : t('indicator.several')),
        }))}
        onPaste={(text, into) => {
          const block = readBlock(text);
          if (block.flat().length < 2) return false;
          const shown = days.map(({ day }) => day);
          const read = pasteCells(block, into, FIELDS.items, shown, readCell);
          const taken = read.cells.filter(({ item, day }) => isOwn(rows, item, day));
          form.change(
            Object.fromEntries(taken.map((cell) => [FIELDS.fieldOf(cell.item, cell.day), cell.text])),
          );
          setPasted(read);
          return true;
        }}
      />
      {pasted !== null && pasted.problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>
            <ProblemList problems={pasted.problems} />
          </MessageBarBody>
        </MessageBar>
      )}
      {asksReason && (
        <TextField
          label={t('indicator.reason')}
          field={field('reason')}
          hint={t('indicator.reasonHint')}
          required
        />
      )}
      {hidden > 0 && <Text size={200}>{t('indicator.hidden', { count: hidden })}</Text>}
      <WillDo lines={willDo} />
    </FormShell>
  );
}

/** A number of a pasted cell; none where it is blank or `-`. */
function readCell(cell: string) {
  const plain = plainText(cell).trim();
  return plain === '' || /^[-–—]$/.test(plain) ? success(null) : readNumberText(plain);
}
