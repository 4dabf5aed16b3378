import { amountDoubts, dayDoubts } from '../../domain/entryDoubts';
import type { Day, Problem, Won } from '../../domain/kinds';
import { measurementDoubts } from '../../domain/measurementDoubts';
import { isSameProgramme } from '../../domain/programmeNumber';
import { planDoubts } from '../../domain/spendingPlan/doubts';
import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import type { EntryTable } from '../../workbook/tables/tableId';

/** What rows of a table are judged by. */
export interface DoubtContext<T extends EntryTable> {
  readonly book: BookSnapshot;
  /** The table's other rows. */
  readonly others: readonly Row<RecordOf[T]>[];
  /** 지표, where the table's rows belong to one. */
  readonly indicators: readonly Row<RecordOf['indicators']>[];
}

/** Tables whose rows are judged with the indicators at hand. */
export const NEEDS_INDICATORS: readonly EntryTable[] = ['measurements'];

type Doubting<T extends EntryTable> = (record: RecordOf[T], context: DoubtContext<T>) => readonly Problem[];

/** What makes one doubt that a row is meant, by table; tables without an entry ask nothing. */
const DOUBTS: { readonly [T in EntryTable]?: Doubting<T> } = {
  plans(record, { book, others }) {
    const programme = programmeOf(book, record.number);
    if (programme === null) return [{ code: 'unknownProgramme', params: { number: record.number } }];
    const own = others.filter((row) => isSameProgramme(row.record.number, record.number));
    const lines = [...own.map((row) => row.record), record].flatMap(({ date, target, eligible }) =>
      date === null ? [] : [{ day: date, target, eligible }],
    );
    const budget = typeof programme.currentBudget === 'number' ? programme.currentBudget : null;
    return [
      ...own.filter((row) => row.record.date === record.date).map(() => ({ code: 'planTwice', params: {} })),
      ...dayDoubts(record.date, { ...periodOf(programme), referenceDate: null }),
      ...planDoubts(lines, budget),
    ];
  },
  measurements(record, { book, others, indicators }) {
    const indicator = indicators.find(({ key }) => key === record.indicator.trim());
    if (indicator === undefined) return [{ code: 'unknownIndicator', params: { number: record.indicator } }];
    const programme = programmeOf(book, indicator.record.number);
    // A target is set for days to come; a result is of days that were.
    const referenceDate = record.kind === '실적' ? book.referenceDate : null;
    const own = others.map((row) => row.record).filter((one) => one.indicator.trim() === indicator.key);
    return [
      ...dayDoubts(record.date, { ...periodOf(programme), referenceDate }),
      ...measurementDoubts(record, own),
    ];
  },
  indicators: ({ number }, { book }) =>
    number !== '' && programmeOf(book, number) === null
      ? [{ code: 'unknownProgramme', params: { number } }]
      : [],
  awards: ({ incentive }, { others }) =>
    incentive === null
      ? []
      : amountDoubts(
          incentive,
          others.flatMap((row) => row.record.incentive ?? []),
        ),
  awardUses: ({ amount }, { others }) =>
    amountDoubts(
      amount,
      others.map((row) => row.record.amount as Won),
    ),
};

/** What makes one doubt that a row is meant. */
export function recordDoubts<T extends EntryTable>(
  table: T,
  record: RecordOf[T],
  context: DoubtContext<T>,
): readonly Problem[] {
  const doubting = DOUBTS[table] as Doubting<T> | undefined;
  return doubting?.(record, context) ?? [];
}

/** Whether rows of the table are judged at all. */
export function isJudged(table: EntryTable): boolean {
  return table in DOUBTS;
}

function programmeOf({ programmes }: BookSnapshot, number: string): ProgrammeRow | null {
  return programmes.find(({ record }) => isSameProgramme(record.number, number)) ?? null;
}

function periodOf(programme: ProgrammeRow | null): {
  fiscalYear: number | null;
  start: Day | null;
  end: Day | null;
} {
  const { fiscalYear = null, start = null, end = null } = programme?.record ?? {};
  return { fiscalYear, start, end };
}
