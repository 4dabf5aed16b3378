import type { ReactNode } from 'react';
import type { Day } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { BUDGET_KINDS } from '../../domain/lookAt';
import { FUND_SOURCES } from '../../workbook/tables/choices';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { LedgerRows } from '../../workbook/rows/readRows';
import type { BudgetRecord, Row } from '../../workbook/tables/recordTypes';
import { askedDoubts } from '../doubts/DoubtBar';
import { budgetDoubts, entryContext } from '../doubts/ledgerDoubts';
import { useDoubts } from '../doubts/useDoubts';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import type { Texts } from '../form/conversion';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { rateBefore } from '../messages/rateMove';
import { useLedger } from '../programme/useLedger';
import { nextTexts, recordFromTexts, recordTexts } from '../records/recordTexts';
import { editForm, newBudgetForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';

interface BudgetFormProps {
  readonly programme: ProgrammeRow;
  /** The row edited, or null for a new one. */
  readonly row: Row<BudgetRecord> | null;
  readonly referenceDate: Day | null;
  readonly year: number | null;
  back(): void;
}

/** 예산 입력·고치기: one movement of a programme's budget. */
export function BudgetForm({ programme, row, referenceDate, year, back }: BudgetFormProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const { number } = programme.record;
  const given = { number };
  const draft = row === null ? newBudgetForm(number) : editForm('budgets', row);
  const doubts = useDoubts(draft);
  const ledger = useLedger(number);
  const convert = (texts: Texts<string>, base: BudgetRecord | null) =>
    recordFromTexts('budgets', texts, { base, given, year });
  const doubtsOf = (record: BudgetRecord, rows: LedgerRows | null) =>
    budgetDoubts(record, entryContext(programme, referenceDate), rows, row);
  const form = useForm(
    {
      draft,
      base: row === null ? null : row.record,
      textsOf: (base) => recordTexts('budgets', base, given),
      convert,
      async store(record, base, sender): Promise<Answer<unknown>> {
        const asked = doubts.ask(doubtsOf(record, await ledger.current()));
        if (asked !== null) return asked;
        return row === null || base === null
          ? session.append([{ table: 'budgets', record }], sender)
          : session.edit('budgets', row.key, base, record);
      },
      announce({ amount }) {
        const code = row === null ? 'budgetAdded' : 'budgetEdited';
        session.announce({ code, params: { amount: formatWon(amount), ...rateBefore(programme) } }, true);
      },
      leave: back,
      next: row === null ? (texts) => nextTexts('budgets', texts, given) : null,
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
    <FormShell
      form={form}
      labels={labels}
      onCancel={useLeave(form, back)}
      ownProblem={askedDoubts(doubts, form, convert(form.texts, row?.record ?? null), (record) =>
        doubtsOf(record, ledger.rows),
      )}
    >
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
