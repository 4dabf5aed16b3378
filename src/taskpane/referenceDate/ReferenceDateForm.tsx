import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDay, partsOf } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { DateField } from '../fields/DateField';
import { collectFields, type Conversion } from '../form/conversion';
import { FormShell } from '../form/FormShell';
import { readRequiredDay } from '../form/readField';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { useSession, useWords } from '../session/SessionContext';

interface ReferenceDateFormProps {
  readonly referenceDate: Day | null;
  back(): void;
}

/** 기준일 바꾸기: the day up to which every figure is computed. */
export function ReferenceDateForm({ referenceDate, back }: ReferenceDateFormProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const year = referenceDate === null ? null : partsOf(referenceDate).year;

  function convert({ day }: { readonly day: string }): Conversion<'day', Day> {
    const fields = collectFields<'day'>();
    const value = fields.take('day', readRequiredDay(day, year));
    return value === null ? { ok: false, errors: fields.errors() ?? {} } : { ok: true, value };
  }

  const form = useForm<'day', null, Day, void>(
    {
      draft: 'referenceDate',
      base: null,
      textsOf: () => ({ day: referenceDate === null ? '' : formatDay(referenceDate) }),
      convert,
      store: (day) => session.setReferenceDate(day),
      announce: (day) => session.announce({ code: 'referenceDateSet', params: { day: formatDay(day) } }),
      leave: back,
    },
    session,
  );
  const label = t('referenceDate.day');
  return (
    <FormShell form={form} labels={{ day: label }} onCancel={useLeave(form, back)}>
      <Text>{t('referenceDate.lead')}</Text>
      <DateField label={label} field={form.field('day')} year={year} required />
    </FormShell>
  );
}
