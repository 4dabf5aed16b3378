import type { Sheet } from '../../workbook/readWorkbook';
import type { Copy } from '../copy';

/** The sheet that is in front when the copy opens. */
export interface FrontSheet {
  readonly sheet: Sheet;
  /** It was not in front before: that one goes, or is hidden. */
  readonly isNew: boolean;
}

/** The one that was in front, or else the first that is seen; where none is, the first, which is then shown. */
export function frontSheet({ workbook, kept }: Pick<Copy, 'workbook' | 'kept'>): FrontSheet {
  const before = workbook.sheets[workbook.activeTab];
  const seen = kept.filter(({ state }) => state === 'visible');
  const sheet = seen.find((one) => one === before) ?? seen[0] ?? kept[0]!;
  return { sheet, isNew: sheet !== before };
}
