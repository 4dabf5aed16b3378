import { partKey } from '../../package/partName';
import type { Copy } from '../copy';

/** Cuts the dropped sheets off from the workbook; what only they lead to goes with them. */
export function dropSheets({ pack, workbook, dropped, report }: Copy): void {
  const parts = new Set(dropped.map(({ part }) => partKey(part)));
  pack.removeRelationships(workbook.part, ({ part }) => part !== undefined && parts.has(partKey(part)));
  for (const { part, name } of dropped)
    report.change(pack.has(part) ? part : workbook.part, 'sheetDropped', { sheet: name });
}
