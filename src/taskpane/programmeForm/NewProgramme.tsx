import { useState, type ReactNode } from 'react';
import { nextProgrammeNumber } from '../../domain/programmeNumber';
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
  /** Added from here: the figures may not have been read again when the next one is written. */
  const [added, setAdded] = useState<readonly string[]>([]);
  const last = book.programmes.at(-1)?.record;
  const numbers = [...new Set([...book.programmes.map(({ record }) => record.number), ...added])];
  const written = readOptionalYear(book.settings.회계연도);
  const fiscalYear = last?.fiscalYear ?? (written.ok ? written.value : null) ?? referenceYear;
  const form = useForm(
    {
      draft: NEW_PROGRAMME_FORM,
      base: null,
      textsOf: () =>
        newProgrammeTexts(fiscalYear, last?.department ?? book.settings.부서명, nextProgrammeNumber(numbers)),
      convert: (texts) =>
        toNewProgramme(texts, {
          order: nextOrder(book.programmes) + numbers.length - book.programmes.length,
          referenceYear,
        }),
      store: (entries, _, sender) => session.append(entries, sender),
      announce([{ record }]) {
        session.announce(
          { code: 'programmeAdded', params: { name: 'name' in record ? record.name : '' } },
          true,
        );
      },
      leave: back,
      next({ number, department, team, fiscalYear, category }) {
        setAdded([...added, number.trim()]);
        const blank = newProgrammeTexts(null, '', nextProgrammeNumber([...numbers, number.trim()]));
        return { ...blank, department, team, fiscalYear, category };
      },
    },
    session,
  );
  return (
    <FormShell form={form} labels={labels} onCancel={useLeave(form, back)}>
      <ProgrammeFields form={form} isNew departments={departments} referenceYear={referenceYear} />
    </FormShell>
  );
}
