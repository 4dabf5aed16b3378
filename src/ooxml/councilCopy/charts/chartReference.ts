import type { PartName } from '../../package/partName';
import type { XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';

/** In charts `[0]!이름` is a name of this workbook. */
export const THIS_BOOK = '[0]!';

/** Whether a chart's reference leads to what is not handed out. */
export function leadsAway({ handedOut }: Copy, reference: string): boolean {
  const plain = reference.trim().replaceAll(THIS_BOOK, '');
  return plain !== '' && handedOut.barrier(plain) !== undefined;
}

/** Elements that hold a reference, in charts of both kinds: `f`, `sqref`, and `nf` for names. */
export function isReference({ local, children }: XmlElement): boolean {
  return children.length === 0 && (local === 'f' || local === 'sqref' || local === 'nf');
}

/** Says in the report that a reference became what it shows, and lists the texts that go along. */
export function tellFrozen(
  { report }: Copy,
  part: PartName,
  reference: string,
  texts: readonly string[],
): void {
  report.change(part, 'chartFrozen', { formula: reference });
  for (const text of texts) if (text !== '') report.takenAlong.push({ part, text });
}
