import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';

/** A text for comparing: full-width and case aside, without spaces. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Programmes whose 사업번호, 사업명, 부서, 담당자 or 집행상태 holds the text, spaces and case aside. */
export function searchProgrammes(programmes: readonly ProgrammeRow[], text: string): readonly ProgrammeRow[] {
  const wanted = fold(text);
  if (wanted === '') return programmes;
  return programmes.filter(({ record, status }) =>
    [record.number, record.name, record.department, record.manager, status].some((field) =>
      fold(field).includes(wanted),
    ),
  );
}
