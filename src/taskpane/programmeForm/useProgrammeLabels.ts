import { useWords } from '../session/SessionContext';
import type { ProgrammeField } from './programmeTexts';

/** Names of the fields, in the order in which the form asks for them. */
export function useProgrammeLabels(): Readonly<Record<ProgrammeField, string>> {
  const { t } = useWords();
  return {
    number: t('programmeForm.number'),
    name: t('programmeForm.name'),
    department: t('programmeForm.department'),
    fiscalYear: t('programmeForm.fiscalYear'),
    periodText: t('programmeForm.periodText'),
    category: t('programmeForm.category'),
    budget: t('programmeForm.budget'),
    team: t('programmeForm.team'),
    manager: t('programmeForm.manager'),
    contact: t('programmeForm.contact'),
    detail: t('programmeForm.detail'),
    progress: t('programmeForm.progress'),
    reason: t('programmeForm.reason'),
    measure: t('programmeForm.measure'),
    note: t('programmeForm.note'),
  };
}
