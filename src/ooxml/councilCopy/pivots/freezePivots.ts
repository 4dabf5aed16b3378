import type { PartName } from '../../package/partName';
import { partKey } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { Sheet } from '../../workbook/readWorkbook';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';

const PIVOT = officeType('pivotTable');
export const PIVOT_CACHE = officeType('pivotCacheDefinition');

/** A pivot table that stays one. */
export interface KeptPivot {
  readonly sheet: Sheet;
  readonly name: string;
  readonly cache: PartName;
}

/**
 * A pivot table (피벗 테이블) of data that is not handed out becomes its cells, which hold all that it shows: its
 * definition and its cache go. One whose data are handed out stays, without who refreshed it.
 */
export function freezePivots(copy: Copy): readonly KeptPivot[] {
  const { pack, kept, handedOut, report } = copy;
  const frozen = new Map<string, boolean>();
  const isFrozen = (cache: PartName): boolean => {
    const key = partKey(cache);
    if (!frozen.has(key)) frozen.set(key, !isOfHandedOut(copy, cache));
    return frozen.get(key)!;
  };
  const left: KeptPivot[] = [];
  for (const sheet of kept) {
    for (const pivot of partsFrom(pack, sheet.part, PIVOT)) {
      const [cache] = partsFrom(pack, pivot, PIVOT_CACHE);
      const root = pack.root(pivot);
      if (cache && !isFrozen(cache)) {
        left.push({ sheet, name: attribute(root, 'name') ?? '', cache });
        continue;
      }
      pack.removeRelationships(sheet.part, ({ type, part }) => type === PIVOT && part === pivot);
      handedOut.dropPivot(sheet);
      report.change(pivot, 'pivotFrozen', { sheet: sheet.name, ref: refOf(root) });
      if (cache) {
        for (const text of shownTexts(root, pack.root(cache))) {
          report.takenAlong.push({ part: pivot, text });
        }
      }
    }
  }
  return left;
}

function isOfHandedOut({ pack, handedOut }: Copy, cache: PartName): boolean {
  const source = child(pack.root(cache), 'cacheSource');
  const kind = source && attribute(source, 'type');
  if (!source || (kind !== 'worksheet' && kind !== 'consolidation')) return false;
  const areas = [...walk(source)].flatMap(({ element }) =>
    element.local === 'worksheetSource' || element.local === 'rangeSet' ? [element] : [],
  );
  return areas.length > 0 && areas.every((area) => isHandedOut(handedOut, area));
}

function isHandedOut(handedOut: Copy['handedOut'], area: XmlElement): boolean {
  if (area.attributes.some(({ local, uri }) => local === 'id' && uri !== '')) return false;
  const [sheet, name] = [attribute(area, 'sheet'), attribute(area, 'name')];
  if (sheet !== undefined && !handedOut.isKeptSheet(sheet)) return false;
  return name === undefined ? sheet !== undefined : handedOut.barrier(name) === undefined;
}

/** Texts of the fields that a pivot table shows: its items and the names of its values. */
function shownTexts(pivot: XmlElement, cache: XmlElement): ReadonlySet<string> {
  const fields = childrenOf(pivot, 'pivotFields').flatMap((list) => childrenOf(list, 'pivotField'));
  const cached = childrenOf(cache, 'cacheFields').flatMap((list) => childrenOf(list, 'cacheField'));
  const items = fields.flatMap((field, index) => {
    if (attribute(field, 'axis') === undefined) return [];
    const shared = child(cached[index] ?? field, 'sharedItems')?.children ?? [];
    return childrenOf(field, 'items')
      .flatMap((list) => childrenOf(list, 'item'))
      .filter((item) => attribute(item, 'h') !== '1')
      .flatMap((item) => shared[Number(attribute(item, 'x'))] ?? [])
      .flatMap((value) => (value.local === 's' ? (attribute(value, 'v') ?? []) : []));
  });
  const values = childrenOf(pivot, 'dataFields').flatMap((list) => childrenOf(list, 'dataField'));
  return new Set([...items, ...values.flatMap((value) => attribute(value, 'name') ?? [])]);
}

function refOf(pivot: XmlElement): string {
  const location = child(pivot, 'location');
  return (location && attribute(location, 'ref')) ?? '';
}
