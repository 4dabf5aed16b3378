import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { formatDay, readDay } from '../../domain/day';
import type { Day, Won } from '../../domain/kinds';
import { formatWon, readMoney } from '../../domain/money';
import { DateField } from '../fields/DateField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { useLedger } from '../programme/useLedger';
import { cumulativeForm } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import { toCumulative, type Cumulative, type CumulativeField } from './cumulativeTexts';
import { recordedUpTo } from './recorded';

interface CumulativePaymentProps {
  readonly programmeNumber: string;
  readonly referenceDate: Day | null;
  readonly year: number | null;
  readonly focusFirst: boolean;
  back(): void;
}

/** 집행 누계: everything paid up to a day; the difference to what is recorded becomes one row. */
export function CumulativePayment(props: CumulativePaymentProps): ReactNode {
  const { programmeNumber, referenceDate, year, focusFirst, back } = props;
  const session = useSession();
  const { t, sentence } = useWords();
  const { rows } = useLedger(programmeNumber);
  const acceptLower = useRef(false);
  const form = useForm<CumulativeField, null, Cumulative, readonly string[]>(
    {
      draft: cumulativeForm(programmeNumber),
      base: null,
      textsOf: () => ({
        asOf: referenceDate === null ? '' : formatDay(referenceDate),
        total: '',
        memo: '',
      }),
      convert: (texts) => toCumulative(texts, programmeNumber, year),
      store(input, _, sender) {
        const options = { acceptLower: acceptLower.current, sender };
        acceptLower.current = false;
        return session.recordCumulative(input, options);
      },
      announce({ total }, keys) {
        const code = keys.length > 0 ? 'cumulativeRecorded' : 'cumulativeSame';
        session.announce({ code, params: { amount: formatWon(total) } }, keys.length > 0);
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
        lower && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{sentence(lower)}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  acceptLower.current = true;
                  form.submit();
                }}
              >
                {t('paymentForm.acceptLower')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )
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
