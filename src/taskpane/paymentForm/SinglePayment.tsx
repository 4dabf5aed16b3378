import type { ReactNode } from 'react';
import { formatWon } from '../../domain/money';
import { PAYMENT_KINDS } from '../../domain/lookAt';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { recordFromTexts, recordTexts } from '../records/recordTexts';
import { editForm, newPaymentForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';

interface SinglePaymentProps {
  readonly programmeNumber: string;
  /** The row edited, or null for a new one. */
  readonly row: Row<PaymentRecord> | null;
  readonly year: number | null;
  readonly focusFirst: boolean;
  back(): void;
}

/** 집행 건별: one payment, obligation or refund. */
export function SinglePayment({
  programmeNumber,
  row,
  year,
  focusFirst,
  back,
}: SinglePaymentProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const given = { number: programmeNumber };
  const form = useForm(
    {
      draft: row === null ? newPaymentForm(programmeNumber) : editForm('payments', row),
      base: row === null ? null : row.record,
      textsOf: (base) => recordTexts('payments', base, given),
      convert: (texts, base) => recordFromTexts('payments', texts, { base, given, year }),
      store: (record, base, sender): Promise<Answer<unknown>> =>
        row === null || base === null
          ? session.append([{ table: 'payments', record }], sender)
          : session.edit('payments', row.key, base, record),
      announce({ amount, kind }) {
        const code = row === null ? 'paymentAdded' : 'paymentEdited';
        session.announce({ code, params: { amount: formatWon(amount), kind } }, true);
      },
      leave: back,
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
    <FormShell form={form} labels={labels} focusFirst={focusFirst} onCancel={useLeave(form, back)}>
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
        hint={t('paymentForm.undatedHint')}
      />
      <ChoiceField label={labels.kind} field={form.field('kind')} choices={PAYMENT_KINDS} required />
      <TextField label={labels.memo} field={form.field('memo')} />
      <TextField label={labels.detail} field={form.field('detail')} />
      <TextField label={labels.voucher} field={form.field('voucher')} />
    </FormShell>
  );
}
