import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Day } from '../../domain/kinds';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { cumulativeForm, loadDraft } from '../session/drafts';
import { useSession, useWords } from '../session/SessionContext';
import { CumulativePayment } from './CumulativePayment';
import { SinglePayment } from './SinglePayment';

interface PaymentFormProps {
  readonly programme: ProgrammeRow;
  /** The row edited, or null for a new one. */
  readonly row: Row<PaymentRecord> | null;
  readonly referenceDate: Day | null;
  readonly year: number | null;
  back(): void;
}

/** 집행 입력·고치기: one by one, or as a 누계. */
export function PaymentForm(props: PaymentFormProps): ReactNode {
  const { programme, row, referenceDate, year, back } = props;
  const { number } = programme.record;
  const session = useSession();
  const { t } = useWords();
  const [way, setWay] = useState(() =>
    row === null && loadDraft(session.drafts, cumulativeForm(number)) !== null ? 'cumulative' : 'single',
  );
  const [switched, setSwitched] = useState(false);
  const shared = { programme, referenceDate, year, focusFirst: !switched, back };
  return (
    <>
      {row === null && (
        <Field label={t('paymentForm.how')}>
          <RadioGroup
            layout="horizontal"
            value={way}
            onChange={(_, { value }) => {
              setWay(value);
              setSwitched(true);
            }}
          >
            <Radio value="single" label={t('paymentForm.single')} />
            <Radio value="cumulative" label={t('paymentForm.cumulative')} />
          </RadioGroup>
        </Field>
      )}
      {way === 'single' ? <SinglePayment {...shared} row={row} /> : <CumulativePayment {...shared} />}
    </>
  );
}
