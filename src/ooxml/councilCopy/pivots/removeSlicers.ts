import { type PartName, partKey } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { removal } from '../../xml/edit';
import { attribute } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';
import type { KeptPivot } from './freezePivots';

/** The two kinds of filters with buttons (슬라이서, 시간 표시 막대): parts on the sheet that show a cache of the workbook. */
const KINDS = [
  {
    shown: 'http://schemas.microsoft.com/office/2007/relationships/slicer',
    cached: 'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
  },
  {
    shown: 'http://schemas.microsoft.com/office/2011/relationships/timeline',
    cached: 'http://schemas.microsoft.com/office/2011/relationships/timelineCache',
  },
] as const;

/** Names of the slicers and timelines that are left, as drawings know them; by their sheet's part. */
export type SlicerNames = ReadonlyMap<PartName, ReadonlySet<string>>;

/**
 * Takes away slicers whose pivot tables or table are not handed out, with their caches and the names that Excel gave
 * these; and caches that no slicer shows. Before names are looked at.
 */
export function removeSlicers(copy: Copy, pivots: readonly KeptPivot[]): SlicerNames {
  const { pack, kept, workbook, handedOut, report } = copy;
  for (const { shown, cached } of KINDS) {
    const caches = partsFrom(pack, workbook.part, cached);
    const sheets = kept.map(({ part }) => part);
    const used = new Set(
      sheets.flatMap((sheet) => partsFrom(pack, sheet, shown)).flatMap(cachesUsedBy(copy)),
    );
    const gone = caches.filter(
      (cache) => !used.has(nameOf(copy, cache)) || !isOfHandedOut(copy, pivots, cache),
    );
    const names = new Set(gone.map((cache) => nameOf(copy, cache)));
    const keys = new Set(gone.map(partKey));
    pack.removeRelationships(workbook.part, ({ part }) => part !== undefined && keys.has(partKey(part)));
    for (const name of names) handedOut.dropName(name);
    for (const cache of gone) report.change(cache, 'slicerRemoved', { name: nameOf(copy, cache) });
    for (const sheet of sheets) removeShown(copy, sheet, shown, names);
  }
  return new Map(kept.map(({ part }) => [part, slicersOn(copy, part)]));
}

function slicersOn({ pack }: Copy, sheet: PartName): ReadonlySet<string> {
  return new Set(
    KINDS.flatMap(({ shown }) => partsFrom(pack, sheet, shown)).flatMap((part) =>
      pack.root(part).children.flatMap((slicer) => attribute(slicer, 'name') ?? []),
    ),
  );
}

function removeShown(copy: Copy, sheet: PartName, type: string, goneCaches: ReadonlySet<string>): void {
  const { pack } = copy;
  for (const part of partsFrom(pack, sheet, type)) {
    const { children } = pack.root(part);
    const gone = children.filter((slicer) => goneCaches.has(attribute(slicer, 'cache') ?? ''));
    if (gone.length < children.length) editXml(copy, part, () => gone.map(removal));
    else pack.removeRelationships(sheet, (link) => link.type === type && link.part === part);
  }
}

function cachesUsedBy({ pack }: Copy): (part: PartName) => readonly string[] {
  return (part) => pack.root(part).children.flatMap((slicer) => attribute(slicer, 'cache') ?? []);
}

function nameOf({ pack }: Copy, cache: PartName): string {
  return attribute(pack.root(cache), 'name') ?? '';
}

/** Whether all that a cache filters is handed out: its table, or its pivot tables. */
function isOfHandedOut({ pack, kept, tables }: Copy, pivots: readonly KeptPivot[], cache: PartName): boolean {
  const elements = [...walk(pack.root(cache))].map(({ element }) => element);
  const filtered = elements.filter(({ local }) => local === 'pivotTable' || local === 'tableSlicerCache');
  const tableIds = new Set(kept.flatMap((sheet) => tables.get(sheet) ?? []).map(({ id }) => id));
  const names = new Set(pivots.map(({ sheet, name }) => `${sheet.sheetId} ${name}`));
  return (
    filtered.length > 0 &&
    filtered.every((one) =>
      one.local === 'pivotTable'
        ? names.has(`${attribute(one, 'tabId') ?? ''} ${attribute(one, 'name') ?? ''}`)
        : tableIds.has(Number(attribute(one, 'tableId'))),
    )
  );
}
