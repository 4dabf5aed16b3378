import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { formatDay, readDay } from '../../domain/day';
import type { EntryDoubt } from '../../domain/entryDoubts';
import type { Day, Won } from '../../domain/kinds';
import { formatWon, readMoney } from '../../domain/money';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { LedgerRows } from '../../workbook/rows/readRows';
import { askedDoubts } from '../doubts/DoubtBar';
import { entryContext, paymentDoubts } from '../doubts/ledgerDoubts';
import { useDoubts } from '../doubts/useDoubts';
import { DateField } from '../fields/DateField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { rateBefore } from '../messages/rateMove';
import { useLedger } from '../programme/useLedger';
import { cumulativeForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import { toCumulative, type Cumulative, type CumulativeField, type CumulativeTexts } from './cumulativeTexts';
import { recordedUpTo } from './recorded';

interface CumulativePaymentProps {
  readonly programme: ProgrammeRow;
  readonly referenceDate: Day | null;
  readonly year: number | null;
  readonly focusFirst: boolean;
  back(): void;
}

/** 집행 누계: everything paid up to a day; the difference to what is recorded becomes one row. */
export function CumulativePayment(props: CumulativePaymentProps): ReactNode {
  const { programme, referenceDate, year, focusFirst, back } = props;
  const { number } = programme.record;
  const session = useSession();
  const { t, sentence } = useWords();
  const ledger = useLedger(number);
  const { rows } = ledger;
  const acceptLower = useRef(false);
  const draft = cumulativeForm(number);
  const doubts = useDoubts(draft);
  const convert = (texts: CumulativeTexts) => toCumulative(texts, number, year);

  /** Of the difference that would be written, as of a payment. */
  function doubtsOf({ asOf, total, memo }: Cumulative, known: LedgerRows | null): readonly EntryDoubt[] {
    const more = known === null ? 0 : total - recordedUpTo(known.payments, asOf);
    if (more <= 0) return [];
    const difference = {
      number,
      date: asOf,
      kind: '지출',
      amount: more as Won,
      memo,
      detail: '',
      voucher: '',
    };
    return paymentDoubts(difference, entryContext(programme, referenceDate), known, null);
  }
  const form = useForm<CumulativeField, null, Cumulative, readonly string[]>(
    {
      draft,
      base: null,
      textsOf: () => ({
        asOf: referenceDate === null ? '' : formatDay(referenceDate),
        total: '',
        memo: '',
      }),
      convert,
      async store(input, _, sender) {
        const asked = doubts.ask(doubtsOf(input, await ledger.current()));
        if (asked !== null) return asked;
        const options = { acceptLower: acceptLower.current, sender };
        acceptLower.current = false;
        return session.recordCumulative(input, options);
      },
      announce({ total }, keys) {
        const code = keys.length > 0 ? 'cumulativeRecorded' : 'cumulativeSame';
        const params = { amount: formatWon(total), ...rateBefore(programme) };
        session.announce({ code, params }, keys.length > 0);
      },
      leave: back,
    },
    session,
  );
  const labels = {
    asOf: t('paymentForm.asOf'),
    total: t('paymentForm.total'),
    memo: t('paymentForm.memo'),
  };

  function difference(): string | null {
    const asOf = readDay(form.texts.asOf, { year });
    const total = readMoney(form.texts.total);
    if (rows === null || !asOf.ok || !total.ok) return null;
    const before = recordedUpTo(rows.payments, asOf.value);
    const more = (total.value - before) as Won;
    const recorded = formatWon(before);
    if (more === 0) return t('paymentForm.same', { recorded });
    const key = more > 0 ? 'paymentForm.difference' : 'paymentForm.lower';
    return t(key, { recorded, difference: formatWon(Math.abs(more) as Won) });
  }

  const lower = form.problem?.code === 'cumulativeLower' ? form.problem : null;
  const preview = difference();
  return (
    <FormShell
      form={form}
      labels={labels}
      focusFirst={focusFirst}
      onCancel={useLeave(form, back)}
      ownProblem={
        askedDoubts(doubts, form, convert(form.texts), (input) => doubtsOf(input, rows)) ??
        (lower && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{sentence(lower)}</MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() => {
                  acceptLower.current = true;
                  form.retry();
                }}
              >
                {t('paymentForm.acceptLower')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        ))
      }
    >
      <MoneyField
        label={labels.total}
        field={form.field('total')}
        hint={t('paymentForm.amountHint')}
        required
      />
      <DateField label={labels.asOf} field={form.field('asOf')} year={year} required />
      {preview !== null && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{preview}</MessageBarBody>
        </MessageBar>
      )}
      <TextField label={labels.memo} field={form.field('memo')} />
    </FormShell>
  );
}
