import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Translator } from '../../i18n';
import { BUDGET_CATEGORIES, PROGRESS_STATES } from '../../workbook/tables/choices';
import { ChoiceField } from '../fields/ChoiceField';
import { LongTextField } from '../fields/LongTextField';
import { MoneyField } from '../fields/MoneyField';
import { TextField } from '../fields/TextField';
import { readOptionalYear } from '../form/readField';
import type { Form } from '../form/useForm';
import { useWords } from '../session/SessionContext';
import { readPeriodText, type ProgrammeField, type ProgrammeTexts } from './programmeTexts';
import { useProgrammeLabels } from './useProgrammeLabels';

interface ProgrammeFieldsProps {
  readonly form: Form<ProgrammeField>;
  /** A new programme is given its number and, if it has one, its 소요예산. */
  readonly isNew: boolean;
  /** Departments written before. */
  readonly departments: readonly string[];
  readonly referenceYear: number | null;
}

/** The fields of a programme, new or not. */
export function ProgrammeFields({
  form,
  isNew,
  departments,
  referenceYear,
}: ProgrammeFieldsProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const labels = useProgrammeLabels();
  const { texts, field } = form;
  return (
    <>
      <TextField
        label={labels.number}
        field={field('number')}
        hint={t(isNew ? 'programmeForm.numberHint' : 'programmeForm.numberMoves')}
        required
      />
      <TextField label={labels.name} field={field('name')} required />
      <TextField label={labels.department} field={field('department')} suggestions={departments} />
      <TextField label={labels.fiscalYear} field={field('fiscalYear')} inputMode="numeric" />
      <TextField
        label={labels.periodText}
        field={field('periodText')}
        hint={periodHint(texts, referenceYear, words)}
      />
      <ChoiceField label={labels.category} field={field('category')} choices={BUDGET_CATEGORIES} />
      {isNew && texts.category !== '비예산' && (
        <MoneyField label={labels.budget} field={field('budget')} hint={t('programmeForm.budgetHint')} />
      )}
      <TextField label={labels.team} field={field('team')} />
      <TextField label={labels.manager} field={field('manager')} />
      <TextField label={labels.contact} field={field('contact')} inputMode="tel" />
      <LongTextField label={labels.detail} field={field('detail')} />
      <ChoiceField
        label={labels.progress}
        field={field('progress')}
        choices={PROGRESS_STATES}
        none={t('choice.none')}
      />
      <LongTextField label={labels.reason} field={field('reason')} />
      <LongTextField label={labels.measure} field={field('measure')} />
      <LongTextField label={labels.note} field={field('note')} />
    </>
  );
}

/** What a wording of 사업기간 was understood as. */
function periodHint(texts: ProgrammeTexts, referenceYear: number | null, { t }: Translator): string {
  if (texts.periodText.trim() === '') return t('programmeForm.periodHint');
  const fiscalYear = readOptionalYear(texts.fiscalYear);
  const year = fiscalYear.ok ? fiscalYear.value : null;
  const period = readPeriodText(texts.periodText, year ?? referenceYear);
  if (!period.ok) return t('programmeForm.periodHint');
  const { start, end } = period.value;
  if (start === null || end === null) return t('programmeForm.periodLoose');
  return t('programmeForm.periodUnderstood', { period: `${formatDay(start)} ~ ${formatDay(end)}` });
}
