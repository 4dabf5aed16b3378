import { useState, type ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { sameRecord } from '../../workbook/tables/records';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import type { EntryTable } from '../../workbook/tables/tableId';
import { askedDoubts } from '../doubts/DoubtBar';
import { useDoubts } from '../doubts/useDoubts';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { LongTextField } from '../fields/LongTextField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm, type FieldBinding } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { editForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import type { Session } from '../session/session';
import type { Answer } from '../session/state';
import type { FieldValue } from './fieldTexts';
import { isJudged, NEEDS_INDICATORS, recordDoubts } from './recordDoubts';
import {
  formFields,
  nextTexts,
  recordFromTexts,
  recordTexts,
  titleOfRecord,
  type FormField,
} from './recordTexts';

interface RecordFormProps<T extends EntryTable> {
  readonly table: T;
  /** The row edited, or null for a new one. */
  readonly row: Row<RecordOf[T]> | null;
  /** Fields that are known without asking: the programme that a row belongs to. */
  readonly given: Readonly<Record<string, FieldValue>>;
  /** What the fields of a single new row begin with: none follows it. */
  readonly initial?: Readonly<Record<string, string>>;
  /** Completes a date written without one. */
  readonly year: number | null;
  back(): void;
}

/** The form of any table: its fields follow from the table's description. */
export function RecordForm<T extends EntryTable>(props: RecordFormProps<T>): ReactNode {
  const { table, row, given, initial, year, back } = props;
  const session = useSession();
  const { fieldLabel, word } = useWords();
  const draft = row === null ? newRecordForm(table, given) : editForm(table, row);
  const doubts = useDoubts(draft);
  const [asked, setAsked] = useState<readonly Problem[]>([]);
  const form = useForm(
    {
      draft,
      base: row === null ? null : row.record,
      textsOf: (base) => ({ ...recordTexts(table, base, given), ...initial }),
      convert: (texts, base) => recordFromTexts(table, texts, { base, given, year }),
      async store(record, base, sender): Promise<Answer<unknown>> {
        const found = await doubtsOf(session, table, record, row);
        setAsked(found);
        const answer = doubts.ask(found);
        if (answer !== null) return answer;
        return row === null || base === null
          ? session.append([{ table, record } as never], sender)
          : session.edit(table, row.key, base, record);
      },
      announce(record) {
        const code = row === null ? 'rowAdded' : 'rowEdited';
        session.announce({ code, params: { table, title: titleOfRecord(table, record, word) } }, true);
      },
      leave: back,
      next: row === null && initial === undefined ? (texts) => nextTexts(table, texts, given) : null,
    },
    session,
  );
  const fields = formFields(table, given);
  const labels = Object.fromEntries(fields.map(({ field }) => [field, fieldLabel(table, field)]));
  return (
    <FormShell
      form={form}
      labels={labels}
      onCancel={useLeave(form, back)}
      ownProblem={askedDoubts(
        doubts,
        form,
        recordFromTexts(table, form.texts, { base: row?.record ?? null, given, year }),
        () => asked,
      )}
    >
      {fields.map((spec) => (
        <RecordField
          key={spec.field}
          spec={spec}
          label={labels[spec.field] ?? spec.field}
          binding={form.field(spec.field)}
          year={year}
        />
      ))}
    </FormShell>
  );
}

/** So long a form waits for rows that it wants to look at before it writes (ms). */
const LONGEST_WAIT = 2000;

/** What makes one doubt that a row is meant; nothing where the tables cannot be read now. */
async function doubtsOf<T extends EntryTable>(
  session: Session,
  table: T,
  record: RecordOf[T],
  edited: Row<RecordOf[T]> | null,
): Promise<readonly Problem[]> {
  const { book } = session.getSnapshot();
  if (book === null || !isJudged(table)) return [];
  // A reading waits while a cell is being edited; who writes is to hear at once why that cannot be.
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST_WAIT));
  const reading = Promise.all([
    session.readTable(table),
    NEEDS_INDICATORS.includes(table) ? session.readTable('indicators') : null,
  ]);
  const read = await Promise.race([reading, tooLate]);
  if (read === null || !read[0].ok || (read[1] !== null && !read[1].ok)) return [];
  const position = read[0].value.rows.findIndex(({ key, record: known }) =>
    edited?.key
      ? key === edited.key
      : edited !== null && key === '' && sameRecord(table, known, edited.record),
  );
  const others = read[0].value.rows.filter((_, index) => index !== position);
  return recordDoubts(table, record, { book, others, indicators: read[1]?.value.rows ?? [] });
}

interface RecordFieldProps {
  readonly spec: FormField;
  readonly label: string;
  readonly binding: FieldBinding;
  readonly year: number | null;
}

/** The field that a column of this type is entered in. */
function RecordField({ spec: { column, required }, label, binding, year }: RecordFieldProps): ReactNode {
  const { t } = useWords();
  const shared = { label, field: binding, required };
  switch (column.type) {
    case 'won':
      return <MoneyField {...shared} hint={t('records.amountHint')} />;
    case 'date':
    case 'dateTime':
      return <DateField {...shared} year={year} />;
    case 'choice':
      return (
        <ChoiceField
          {...shared}
          choices={column.choices ?? []}
          {...(required ? {} : { none: t('choice.none') })}
        />
      );
    case 'number':
    case 'integer':
    case 'year':
    case 'rate':
      return <TextField {...shared} inputMode="numeric" />;
    case 'longText':
      return <LongTextField {...shared} />;
    default:
      return <TextField {...shared} />;
  }
}

/** Where an unfinished new row is kept. */
function newRecordForm(table: EntryTable, given: Readonly<Record<string, FieldValue>>): string {
  return [table, 'new', ...Object.values(given)].join(':');
}
