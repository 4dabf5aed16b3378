import type { ReactNode } from 'react';
import type { Day } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { PAYMENT_KINDS } from '../../domain/lookAt';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { LedgerRows } from '../../workbook/rows/readRows';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { askedDoubts } from '../doubts/DoubtBar';
import { entryContext, paymentDoubts } from '../doubts/ledgerDoubts';
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
import { editForm, newPaymentForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';

interface SinglePaymentProps {
  readonly programme: ProgrammeRow;
  /** The row edited, or null for a new one. */
  readonly row: Row<PaymentRecord> | null;
  readonly referenceDate: Day | null;
  readonly year: number | null;
  readonly focusFirst: boolean;
  back(): void;
}

/** 집행 건별: one payment, obligation or refund. */
export function SinglePayment(props: SinglePaymentProps): ReactNode {
  const { programme, row, referenceDate, year, focusFirst, back } = props;
  const session = useSession();
  const { t } = useWords();
  const { number, start, end } = programme.record;
  const given = { number };
  const within = start === null || end === null ? null : { start, end };
  const draft = row === null ? newPaymentForm(number) : editForm('payments', row);
  const doubts = useDoubts(draft);
  const ledger = useLedger(number);
  const convert = (texts: Texts<string>, base: PaymentRecord | null) =>
    recordFromTexts('payments', texts, { base, given, year, within });
  const doubtsOf = (record: PaymentRecord, rows: LedgerRows | null) =>
    paymentDoubts(record, entryContext(programme, referenceDate), rows, row);
  const form = useForm(
    {
      draft,
      base: row === null ? null : row.record,
      textsOf: (base) => recordTexts('payments', base, given),
      convert,
      async store(record, base, sender): Promise<Answer<unknown>> {
        const asked = doubts.ask(doubtsOf(record, await ledger.current()));
        if (asked !== null) return asked;
        return row === null || base === null
          ? session.append([{ table: 'payments', record }], sender)
          : session.edit('payments', row.key, base, record);
      },
      announce({ amount, kind }) {
        const code = row === null ? 'paymentAdded' : 'paymentEdited';
        const params = { amount: formatWon(amount), kind, ...rateBefore(programme) };
        session.announce({ code, params }, true);
      },
      leave: back,
      next: row === null ? (texts) => nextTexts('payments', texts, given) : null,
    },
    session,
  );
  const labels = {
    amount: t('paymentForm.amount'),
    date: t('paymentForm.date'),
    kind: t('paymentForm.kind'),
    detail: t('paymentForm.detail'),
    memo: t('paymentForm.memo'),
    voucher: t('paymentForm.voucher'),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      focusFirst={focusFirst}
      onCancel={useLeave(form, back)}
      ownProblem={askedDoubts(doubts, form, convert(form.texts, row?.record ?? null), (record) =>
        doubtsOf(record, ledger.rows),
      )}
    >
      <MoneyField
        label={labels.amount}
        field={form.field('amount')}
        hint={t(form.texts.kind === '반납' ? 'paymentForm.refundHint' : 'paymentForm.amountHint')}
        required
      />
      <DateField
        label={labels.date}
        field={form.field('date')}
        year={year}
        within={within}
        hint={t('paymentForm.undatedHint')}
      />
      <ChoiceField label={labels.kind} field={form.field('kind')} choices={PAYMENT_KINDS} required />
      <TextField label={labels.memo} field={form.field('memo')} />
      <TextField label={labels.detail} field={form.field('detail')} />
      <TextField label={labels.voucher} field={form.field('voucher')} />
    </FormShell>
  );
}
