import { Checkbox, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { success } from '../../domain/kinds';
import type { PastedTable } from '../../domain/ledgerPaste/columns';
import { partsOf } from '../../domain/day';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { TABLES } from '../../workbook/tables';
import { askedDoubts } from '../doubts/DoubtBar';
import { useDoubts } from '../doubts/useDoubts';
import { ARRIVAL } from '../app/useArrivalFocus';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';
import { pasteDoubts } from './pasteDoubts';
import {
  duplicatesIn,
  entriesOf,
  numbersOf,
  PASTED_TABLES,
  readPasted,
  rowsToWrite,
  tableIn,
  toPasted,
  type Pasted,
  type PasteField,
} from './pastedEntries';
import { Understood } from './Understood';
import { useExisting } from './useExisting';

interface LedgerPasteProps {
  readonly book: BookSnapshot;
  /** 사업번호 of rows that name none; null where each has to. */
  readonly given: string | null;
  back(): void;
}

/** What was written of a block. */
interface Written {
  readonly count: number;
  /** Rows that stood there already. */
  readonly skipped: number;
}

/** 집행·예산 붙여넣기: rows of 집행 or 예산 from any sheet or export, shown as they were understood before anything is written. */
export function LedgerPaste({ book, given, back }: LedgerPasteProps): ReactNode {
  const session = useSession();
  const { t, tableWords, sentence } = useWords();
  const { unconfirmed } = useSessionState();
  const { programmes, referenceDate } = book;
  const draft = `ledger:paste:${given ?? ''}`;
  const doubts = useDoubts(draft);
  const fiscalYear = programmes.find(({ record }) => record.number === given)?.record.fiscalYear ?? null;
  const year = fiscalYear ?? (referenceDate === null ? null : partsOf(referenceDate).year);
  const context = useMemo(
    () => ({ given, year, programmes: programmes.map(({ record: { number, name } }) => ({ number, name })) }),
    [given, year, programmes],
  );
  const onTheirWay = new Set(
    unconfirmed.filter(({ sender }) => sender?.draft === draft).map(({ key }) => key),
  );

  async function store(
    pasted: Pasted,
    sender: Parameters<typeof session.append>[1],
  ): Promise<Answer<Written>> {
    const { table, ledger } = pasted;
    const existing = await session.readLedger(numbersOf(ledger));
    if (!existing.ok) return existing;
    const rows = rowsToWrite(pasted, duplicatesIn(ledger, table, existing.value, onTheirWay));
    if (!rows.ok) return rows;
    const asked = doubts.ask(
      pasteDoubts(table, rows.value, ledger, programmes, existing.value, referenceDate),
    );
    if (asked !== null) return asked;
    const answer = await session.append(entriesOf(table, rows.value), sender);
    if (!answer.ok) return answer;
    return success({ count: rows.value.length, skipped: ledger.rows.length - rows.value.length });
  }

  const form = useForm<PasteField, null, Pasted, Written>(
    {
      draft,
      base: null,
      textsOf: () => ({ table: 'payments', text: '', duplicates: '' }),
      convert: (texts) => toPasted(texts, context),
      store: (pasted, _, sender) => store(pasted, sender),
      announce({ table }, { count, skipped }) {
        session.announce(
          { code: 'ledgerPasted', params: { table: TABLES[table].name, count, skipped } },
          true,
        );
      },
      leave: back,
    },
    session,
  );
  const { texts, field } = form;
  const table: PastedTable = tableIn(texts);
  const settled = useDeferredValue(texts);
  const read = useMemo(() => readPasted(settled, context), [settled, context]);
  const existing = useExisting(read.ok ? numbersOf(read.value) : []);
  const duplicates =
    read.ok && existing ? duplicatesIn(read.value, table, existing, onTheirWay) : new Set<never>();
  const text = field('text');
  const again = field('duplicates');
  const conversion = toPasted(settled, context);

  function doubtsOf(pasted: Pasted) {
    const rows = rowsToWrite(pasted, duplicates);
    if (!rows.ok || existing === null) return [];
    return pasteDoubts(table, rows.value, pasted.ledger, programmes, existing, referenceDate);
  }

  return (
    <FormShell
      form={form}
      labels={{}}
      submitLabel={t('paste.submit')}
      onCancel={useLeave(form, back)}
      ownProblem={askedDoubts(doubts, form, conversion, doubtsOf)}
    >
      <Field label={t('paste.table')}>
        <RadioGroup
          layout="horizontal"
          value={table}
          onChange={(_, { value }) => form.change({ table: value })}
        >
          {PASTED_TABLES.map((one) => (
            <Radio key={one} value={one} label={tableWords(one).name} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={t('paste.text')}
        hint={t('paste.hint')}
        validationMessage={text.problem ? sentence(text.problem) : null}
        required
      >
        <Textarea
          {...ARRIVAL}
          name={text.name}
          value={text.value}
          rows={6}
          resize="vertical"
          onChange={(_, { value }) => text.onChange(value)}
          onBlur={text.onLeave}
        />
      </Field>
      {read.ok && <Understood ledger={read.value} programmes={programmes} />}
      {duplicates.size > 0 && (
        <Field hint={t('paste.duplicatesHint')}>
          <Checkbox
            checked={again.value === 'yes'}
            label={t('paste.duplicates', { count: duplicates.size })}
            onChange={(_, { checked }) => again.onChange(checked === true ? 'yes' : '')}
          />
        </Field>
      )}
      {!read.ok && settled.text.trim() !== '' && text.problem === undefined && (
        <Text role="status">{sentence(read.problem)}</Text>
      )}
    </FormShell>
  );
}
