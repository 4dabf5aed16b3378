import { officeType } from '../../package/relationships';
import type { PartName } from '../../package/partName';
import { partKey } from '../../package/partName';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { attributeRemoval } from './dangling';
import { partsFrom } from './reachedParts';
import { editXml, walk } from './xmlPart';

const PIVOT = officeType('pivotTable');
const CACHE = officeType('pivotCacheDefinition');

/**
 * A pivot table (피벗 테이블) of data that is not handed out becomes its cells, which hold all that it shows: its
 * definition and its cache go. One whose data are handed out stays, without who refreshed it.
 */
export function freezePivots(copy: Copy): void {
  const { pack, kept, report } = copy;
  const frozen = new Map<string, boolean>();
  const isFrozen = (cache: PartName): boolean => {
    const key = partKey(cache);
    if (!frozen.has(key)) frozen.set(key, !isOfHandedOut(copy, cache));
    return frozen.get(key)!;
  };
  for (const { part: sheet, name } of kept) {
    for (const pivot of partsFrom(pack, sheet, PIVOT)) {
      const [cache] = partsFrom(pack, pivot, CACHE);
      if (cache && !isFrozen(cache)) continue;
      pack.removeRelationships(sheet, ({ type, part }) => type === PIVOT && part === pivot);
      const root = parseXml(pivot, pack.text(pivot));
      report.change(pivot, 'pivotFrozen', { sheet: name, ref: refOf(root) });
      if (cache) {
        for (const text of shownTexts(root, parseXml(cache, pack.text(cache)))) {
          report.takenAlong.push({ part: pivot, text });
        }
      }
    }
  }
}

/** Takes from the workbook the caches that no pivot table uses any more, and from the others who refreshed them. */
export function cleanPivotCaches(copy: Copy): void {
  const { pack, kept, workbook } = copy;
  const pivots = kept.flatMap(({ part }) => partsFrom(pack, part, PIVOT));
  const used = new Map(
    pivots.flatMap((pivot) => partsFrom(pack, pivot, CACHE)).map((part) => [partKey(part), part]),
  );
  pack.removeRelationships(
    workbook.part,
    ({ type, part }) => type === CACHE && part !== undefined && !used.has(partKey(part)),
  );
  for (const cache of used.values()) {
    editXml(copy, cache, (root, source) => {
      const gone = root.attributes.filter(({ name }) => name === 'refreshedBy');
      for (const { name } of gone)
        copy.report.change(cache, 'attributeRemoved', { element: root.local, attribute: name });
      return gone.map(attributeRemoval(source));
    });
  }
}

function isOfHandedOut({ pack, handedOut }: Copy, cache: PartName): boolean {
  const source = child(parseXml(cache, pack.text(cache)), 'cacheSource');
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
