import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { Copy } from '../copy';
import { danglingEdits } from '../edit/dangling';
import { editXml } from '../edit/editXml';
import type { KeptPivot } from '../pivots/freezePivots';
import { classicChartEdits } from './classicChart';
import { newerChartEdits } from './newerChart';

const NEWER_CHART = 'http://schemas.microsoft.com/office/2014/relationships/chartEx';

/**
 * Charts (차트) keep what they show: what they took from sheets that are not handed out, or from other files, becomes part
 * of them. What they hold of such data beyond that goes.
 */
export function freezeCharts(copy: Copy, pivots: readonly KeptPivot[]): void {
  for (const part of partsBy(copy.pack, officeType('chart'))) {
    editXml(copy, part, (root, source) => [
      ...danglingEdits(copy, part, root, source),
      ...classicChartEdits(copy, part, root, source, pivots),
    ]);
  }
  for (const part of partsBy(copy.pack, NEWER_CHART)) {
    editXml(copy, part, (root, source) => [
      ...danglingEdits(copy, part, root, source),
      ...newerChartEdits(copy, part, root),
    ]);
  }
}
