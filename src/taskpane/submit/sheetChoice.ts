import type { OfferedSheet } from '../../ooxml/submission/submission';

/** The sheets that are ticked at first: what is visible, not empty, and holds none of the tables that data are kept in. */
export function firstChoice(
  sheets: readonly OfferedSheet[],
  dataTables: readonly string[],
): readonly string[] {
  const isData = new Set(dataTables.map((name) => name.toLowerCase()));
  return sheets
    .filter(({ isVisible, isEmpty }) => isVisible && !isEmpty)
    .filter(({ tables }) => !tables.some((name) => isData.has(name.toLowerCase())))
    .map(({ name }) => name);
}

/** The name under which a copy is saved; of a workbook that has no name here, one of its own. */
export function copyName(source: string | null, words: { readonly copy: string }): string {
  const stem = (source ?? '').replace(/\.[^.]*$/, '').trim();
  return `${stem === '' ? '' : `${stem} `}${words.copy}.xlsx`;
}
