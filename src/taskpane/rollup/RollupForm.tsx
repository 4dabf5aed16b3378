import { Checkbox, Field, Select, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RollupTarget } from '../../workbook/sheets/placeRollup';
import { ROLLUP_GROUPS } from '../../functions/rollupShape';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { AskedFirst } from '../form/AskedFirst';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { useSession, useWords } from '../session/SessionContext';
import { spillArea, toTarget, type RollupField } from './rollupTexts';

interface RollupFormProps {
  /** How many programmes the summary lists. */
  readonly programmes: number;
  /** Whether 계획 was made: a summary may set spending against it. */
  readonly hasPlans: boolean;
  back(): void;
}

/** 보고서에 넣기: asks for the sheets first, for the form begins with them. */
export function RollupForm(props: RollupFormProps): ReactNode {
  const session = useSession();
  return (
    <AskedFirst ask={session.sheetNames}>{(sheets) => <TargetForm {...props} sheets={sheets} />}</AskedFirst>
  );
}

function TargetForm({
  programmes,
  hasPlans,
  sheets,
  back,
}: RollupFormProps & { readonly sheets: readonly string[] }): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const form = useForm<RollupField, null, RollupTarget, { readonly address: string }>(
    {
      draft: 'rollup',
      base: null,
      textsOf: () => ({
        sheet: '',
        newName: freeName(t('rollup.defaultName'), sheets),
        cell: 'A1',
        group: '',
        plans: '',
      }),
      convert: (texts) => toTarget(texts, sheets),
      store: (target) => session.placeRollup(target),
      announce: (_, { address }) =>
        void session.announcePlaced({ code: 'rollupPlaced', params: { address } }, address),
      leave: back,
    },
    session,
  );
  const { texts, field } = form;
  const labels = { sheet: t('rollup.sheet'), newName: t('rollup.newName'), cell: t('rollup.cell') };
  const isNew = texts.sheet === '';
  const range = spillArea(texts.cell, programmes, texts.plans === 'yes');
  const sheetField = field('sheet');
  return (
    <FormShell form={form} labels={labels} submitLabel={t('rollup.place')} onCancel={useLeave(form, back)}>
      <Text>{t('rollup.lead')}</Text>
      <ChoiceField
        label={t('rollup.group')}
        field={field('group')}
        choices={ROLLUP_GROUPS}
        none={t('rollup.byProgramme')}
        hint={texts.group === '재원' ? t('rollup.bySource') : null}
      />
      {hasPlans && (
        <Checkbox
          checked={texts.plans === 'yes'}
          label={t('rollup.plans')}
          onChange={(_, { checked }) => field('plans').onChange(checked === true ? 'yes' : '')}
        />
      )}
      <Field label={labels.sheet} required>
        <Select
          name={sheetField.name}
          value={sheets.includes(texts.sheet) ? texts.sheet : ''}
          onChange={(_, { value }) => sheetField.onChange(value)}
        >
          <option value="">{t('rollup.newSheet')}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      </Field>
      {isNew ? (
        <>
          <TextField label={labels.newName} field={field('newName')} required />
          <Text size={200}>{t('rollup.whereNew', { sheet: texts.newName.trim() })}</Text>
        </>
      ) : (
        <>
          <TextField label={labels.cell} field={field('cell')} required />
          {range !== null && <Text size={200}>{t('rollup.where', { sheet: texts.sheet, range })}</Text>}
        </>
      )}
    </FormShell>
  );
}

/** The name, or the name with the first number that makes it free. */
function freeName(wish: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  if (!taken.has(wish.toLowerCase())) return wish;
  let number = 2;
  while (taken.has(`${wish} ${number}`.toLowerCase())) number++;
  return `${wish} ${number}`;
}
