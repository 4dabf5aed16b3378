import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { readOptionalYear } from '../form/readField';
import { useLeave } from '../form/useLeave';
import { NEW_PROGRAMME_FORM } from '../session/drafts';
import { useSession } from '../session/SessionContext';
import { ProgrammeFields } from './ProgrammeFields';
import { departmentsOf, nextOrder } from './neighbours';
import { newProgrammeTexts, toNewProgramme } from './programmeTexts';
import { useProgrammeLabels } from './useProgrammeLabels';

interface NewProgrammeProps {
  readonly book: BookSnapshot;
  readonly referenceYear: number | null;
  back(): void;
}

/** 사업 추가: a programme and its 소요예산 in one action. */
export function NewProgramme({ book, referenceYear, back }: NewProgrammeProps): ReactNode {
  const session = useSession();
  const labels = useProgrammeLabels();
  const departments = departmentsOf(book.programmes);
  const last = book.programmes.at(-1)?.record;
  const written = readOptionalYear(book.settings.회계연도);
  const fiscalYear = last?.fiscalYear ?? (written.ok ? written.value : null) ?? referenceYear;
  const form = useForm(
    {
      draft: NEW_PROGRAMME_FORM,
      base: null,
      textsOf: () => newProgrammeTexts(fiscalYear, last?.department ?? book.settings.부서명),
      convert: (texts) => toNewProgramme(texts, { order: nextOrder(book.programmes), referenceYear }),
      store: (entries, _, sender) => session.append(entries, sender),
      announce([{ record }]) {
        session.announce(
          { code: 'programmeAdded', params: { name: 'name' in record ? record.name : '' } },
          true,
        );
      },
      leave: back,
    },
    session,
  );
  return (
    <FormShell form={form} labels={labels} onCancel={useLeave(form, back)}>
      <ProgrammeFields form={form} isNew departments={departments} referenceYear={referenceYear} />
    </FormShell>
  );
}
