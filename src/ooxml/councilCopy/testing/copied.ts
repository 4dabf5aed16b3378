import { councilCopy, type CouncilCopy } from '../../councilCopy';
import { packageProblems, unzipped } from '../../testing/packageProblems';
import type { NewWorkbook } from '../../writer/model';
import { writeWorkbook } from '../../writer/writeWorkbook';
import type { CouncilCopyOptions } from '../options';
import { CouncilCopyRefused, type Refusal } from '../refusal';

export interface Copied extends CouncilCopy {
  /** The text of a part of the copy. */
  part(name: string): string;
  /** A cell of the n-th sheet's part, as XML. */
  cell(sheet: number, ref: string): string;
}

/** A copy of a new workbook, or of a file. Fails where it is not sound. */
export async function copied(
  book: NewWorkbook | Uint8Array,
  options: Partial<CouncilCopyOptions> = {},
): Promise<Copied> {
  const bytes = book instanceof Uint8Array ? book : writeWorkbook(book);
  const copy = await councilCopy(bytes, { sheets: 'visible', ...options });
  expect(packageProblems(copy.bytes)).toEqual([]);
  const parts = unzipped(copy.bytes);
  const part = (name: string) => new TextDecoder().decode(parts.get(name));
  return {
    ...copy,
    part,
    cell: (sheet, ref) => {
      const xml = part(`/xl/worksheets/sheet${sheet}.xml`);
      const start = xml.indexOf(`<c r="${ref}"`);
      const [empty, closed] = [xml.indexOf('/>', start), xml.indexOf('</c>', start)];
      const isEmpty = xml.indexOf('>', start) === empty + 1;
      return start < 0 ? '' : xml.slice(start, isEmpty ? empty + 2 : closed + 4);
    },
  };
}

/** Why there is no copy; undefined where there is one. */
export async function refused(
  book: NewWorkbook | Uint8Array,
  options: Partial<CouncilCopyOptions> = {},
): Promise<Refusal | undefined> {
  const bytes = book instanceof Uint8Array ? book : writeWorkbook(book);
  try {
    await councilCopy(bytes, { sheets: 'visible', ...options });
    return undefined;
  } catch (reason) {
    if (reason instanceof CouncilCopyRefused) return reason.refusal;
    throw reason;
  }
}
