import { removeUnreachable } from '../../package/prune';
import type { Copy } from '../copy';

/** Takes away every part that nothing leads to any more. */
export function removeUnreached({ pack, report }: Copy): void {
  for (const part of removeUnreachable(pack)) report.change(part, 'partRemoved');
}
