import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import type { FunctionSpec, ParameterSpec } from '../../functions/functionSpec';
import type { FormulaInsertion } from '../../workbook/sheets/insertFormula';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import { TextField } from '../fields/TextField';
import { AskedFirst } from '../form/AskedFirst';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { useSession, useWords } from '../session/SessionContext';
import { argumentFields, type InsertionField } from './argumentFields';
import { initialTexts } from './initialTexts';
import { PreviewResult } from './PreviewResult';
import { toInsertion } from './insertionTexts';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    wordBreak: 'break-all',
  },
});

interface InsertFunctionProps {
  readonly spec: FunctionSpec;
  back(): void;
}

/** 셀에 넣기: asks where the person stands first, for the form begins with it. */
export function InsertFunction(props: InsertFunctionProps): ReactNode {
  const session = useSession();
  return (
    <AskedFirst ask={session.insertionPlace}>
      {(place) => <InsertionForm {...props} place={place} />}
    </AskedFirst>
  );
}

function InsertionForm({
  spec,
  place,
  back,
}: InsertFunctionProps & { readonly place: InsertionPlace }): ReactNode {
  const session = useSession();
  const { t, locale, sentence } = useWords();
  const styles = useStyles();
  const form = useForm<InsertionField, null, FormulaInsertion, { readonly address: string }>(
    {
      draft: `function:${spec.id}`,
      base: null,
      textsOf: () => initialTexts(spec, place),
      convert: (texts) => toInsertion(spec, texts, place),
      store: (insertion) => session.insertFormula(insertion),
      announce: (_, { address }) =>
        void session.announcePlaced({ code: 'formulaPlaced', params: { address } }, address),
      leave: back,
    },
    session,
  );
  const { texts, field, problem } = form;
  const insertion = toInsertion(spec, texts, place);
  const free = problem?.code === 'cellOccupied' ? String(problem.params.free) : '';
  const chosen = field('form');
  const hintOf = ({ description, defaultText }: ParameterSpec): string =>
    defaultText === undefined || defaultText === ''
      ? description[locale]
      : `${description[locale]} ${t('insert.omitted', { text: defaultText })}`;
  return (
    <FormShell
      form={form}
      labels={{}}
      submitLabel={t('insert.place')}
      onCancel={useLeave(form, back)}
      ownProblem={
        problem !== null && free !== '' ? (
          <OccupiedBar free={free} problem={problem} onUse={() => form.change({ target: free })} />
        ) : undefined
      }
    >
      <Field
        label={t('insert.form')}
        validationMessage={chosen.problem ? sentence(chosen.problem) : null}
        hint={
          spec.twin === null
            ? t('insert.noNative')
            : t(texts.form === 'native' ? 'insert.nativeHint' : 'insert.functionHint')
        }
      >
        <RadioGroup
          layout="horizontal"
          name={chosen.name}
          value={chosen.value}
          onChange={(_, { value }) => chosen.onChange(value)}
        >
          <Radio value="function" label={t('insert.function')} />
          <Radio value="native" label={t('insert.native')} disabled={spec.twin === null} />
        </RadioGroup>
      </Field>
      <Text size={200}>{t('insert.lead')}</Text>
      {argumentFields(spec, texts).map(({ field: name, parameter, nth, isRequired }) => (
        <TextField
          key={name}
          label={nth === null ? parameter.name[locale] : parameter.name[locale].replace(/\d*$/, String(nth))}
          field={field(name)}
          required={isRequired}
          hint={nth === null || nth === 1 ? hintOf(parameter) : null}
        />
      ))}
      <TextField label={t('insert.target')} field={field('target')} hint={t('insert.targetHint')} required />
      <Field label={t('insert.preview')}>
        <output className={insertion.ok ? styles.formula : undefined} aria-live="off">
          {insertion.ok ? insertion.value.formula : t('insert.noPreview')}
        </output>
      </Field>
      <PreviewResult
        spec={spec}
        texts={texts}
        place={place}
        numberFormat={insertion.ok ? insertion.value.numberFormat : null}
      />
    </FormShell>
  );
}

interface OccupiedBarProps {
  readonly problem: Problem;
  readonly free: string;
  onUse(): void;
}

/** The cell is not empty: the next one that is can be taken instead. */
function OccupiedBar({ problem, free, onUse }: OccupiedBarProps): ReactNode {
  const { t, sentence } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence(problem)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onUse}>{t('insert.useFree', { cell: free })}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
