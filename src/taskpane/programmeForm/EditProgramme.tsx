import type { ReactNode } from 'react';
import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { editForm } from '../session/drafts';
import { useSession } from '../session/SessionContext';
import { departmentsOf } from './neighbours';
import { ProgrammeFields } from './ProgrammeFields';
import { programmeTexts, toProgramme } from './programmeTexts';
import { useProgrammeLabels } from './useProgrammeLabels';

interface EditProgrammeProps {
  readonly book: BookSnapshot;
  readonly programme: ProgrammeRow;
  readonly referenceYear: number | null;
  /** Leaves the form without storing it. */
  back(): void;
  /** The programme is stored, under this number. */
  stored(number: string): void;
}

/** 사업 고치기. The rows of 예산 and 집행 follow a new 사업번호. */
export function EditProgramme({
  book,
  programme,
  referenceYear,
  back,
  stored,
}: EditProgrammeProps): ReactNode {
  const session = useSession();
  const { budget: _budget, ...labels } = useProgrammeLabels();
  const form = useForm(
    {
      draft: editForm('programmes', programme),
      base: programme.record,
      textsOf: programmeTexts,
      convert: (texts, base) => toProgramme(texts, base, referenceYear),
      store: (next, base) => session.edit('programmes', programme.key, base, next),
      announce: ({ name }) => session.announce({ code: 'programmeEdited', params: { name } }, true),
      leave: ({ number }) => stored(number),
    },
    session,
  );
  return (
    <FormShell form={form} labels={labels} onCancel={useLeave(form, back)}>
      <ProgrammeFields
        form={form}
        isNew={false}
        departments={departmentsOf(book.programmes)}
        referenceYear={referenceYear}
      />
    </FormShell>
  );
}
