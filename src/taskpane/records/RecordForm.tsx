import type { ReactNode } from 'react';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import type { EntryTable } from '../../workbook/tables/tableId';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm, type FieldBinding } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { editForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';
import type { FieldValue } from './fieldTexts';
import { formFields, recordFromTexts, recordTexts, titleOfRecord, type FormField } from './recordTexts';

interface RecordFormProps<T extends EntryTable> {
  readonly table: T;
  /** The row edited, or null for a new one. */
  readonly row: Row<RecordOf[T]> | null;
  /** Fields that are known without asking: the programme that a row belongs to. */
  readonly given: Readonly<Record<string, FieldValue>>;
  /** Completes a date written without one. */
  readonly year: number | null;
  back(): void;
}

/** The form of any table: its fields follow from the table's description. */
export function RecordForm<T extends EntryTable>(props: RecordFormProps<T>): ReactNode {
  const { table, row, given, year, back } = props;
  const session = useSession();
  const { fieldLabel } = useWords();
  const form = useForm(
    {
      draft: row === null ? newRecordForm(table, given) : editForm(table, row),
      base: row === null ? null : row.record,
      textsOf: (base) => recordTexts(table, base, given),
      convert: (texts, base) => recordFromTexts(table, texts, { base, given, year }),
      store: (record, base, sender): Promise<Answer<unknown>> =>
        row === null || base === null
          ? session.append([{ table, record } as never], sender)
          : session.edit(table, row.key, base, record),
      announce(record) {
        const code = row === null ? 'rowAdded' : 'rowEdited';
        session.announce({ code, params: { table, title: titleOfRecord(table, record) } }, true);
      },
      leave: back,
    },
    session,
  );
  const fields = formFields(table, given);
  const labels = Object.fromEntries(fields.map(({ field }) => [field, fieldLabel(table, field)]));
  return (
    <FormShell form={form} labels={labels} onCancel={useLeave(form, back)}>
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
    default:
      return <TextField {...shared} />;
  }
}

/** Where an unfinished new row is kept. */
function newRecordForm(table: EntryTable, given: Readonly<Record<string, FieldValue>>): string {
  return [table, 'new', ...Object.values(given)].join(':');
}
