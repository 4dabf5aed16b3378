import type { ReactNode } from 'react';
import { formatWon } from '../../domain/money';
import { BUDGET_KINDS } from '../../domain/lookAt';
import { FUND_SOURCES } from '../../workbook/tables/choices';
import type { BudgetRecord, Row } from '../../workbook/tables/recordTypes';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { recordFromTexts, recordTexts } from '../records/recordTexts';
import { editForm, newBudgetForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';

interface BudgetFormProps {
  readonly programmeNumber: string;
  /** The row edited, or null for a new one. */
  readonly row: Row<BudgetRecord> | null;
  readonly year: number | null;
  back(): void;
}

/** 예산 입력·고치기: one movement of a programme's budget. */
export function BudgetForm({ programmeNumber, row, year, back }: BudgetFormProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const given = { number: programmeNumber };
  const form = useForm(
    {
      draft: row === null ? newBudgetForm(programmeNumber) : editForm('budgets', row),
      base: row === null ? null : row.record,
      textsOf: (base) => recordTexts('budgets', base, given),
      convert: (texts, base) => recordFromTexts('budgets', texts, { base, given, year }),
      store: (record, base, sender): Promise<Answer<unknown>> =>
        row === null || base === null
          ? session.append([{ table: 'budgets', record }], sender)
          : session.edit('budgets', row.key, base, record),
      announce({ amount }) {
        const code = row === null ? 'budgetAdded' : 'budgetEdited';
        session.announce({ code, params: { amount: formatWon(amount) } }, true);
      },
      leave: back,
    },
    session,
  );
  const labels = {
    date: t('budgetForm.date'),
    kind: t('budgetForm.kind'),
    amount: t('budgetForm.amount'),
    source: t('budgetForm.source'),
    detail: t('budgetForm.detail'),
    ground: t('budgetForm.ground'),
  };
  return (
    <FormShell form={form} labels={labels} onCancel={useLeave(form, back)}>
      <MoneyField
        label={labels.amount}
        field={form.field('amount')}
        hint={t('budgetForm.amountHint')}
        required
      />
      <ChoiceField label={labels.kind} field={form.field('kind')} choices={BUDGET_KINDS} required />
      <DateField label={labels.date} field={form.field('date')} year={year} hint={t('budgetForm.dateHint')} />
      <ChoiceField
        label={labels.source}
        field={form.field('source')}
        choices={FUND_SOURCES}
        none={t('choice.none')}
      />
      <TextField label={labels.detail} field={form.field('detail')} />
      <TextField label={labels.ground} field={form.field('ground')} />
    </FormShell>
  );
}
