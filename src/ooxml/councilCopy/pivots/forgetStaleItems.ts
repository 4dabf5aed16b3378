import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { readSheet } from '../../sheet/patchSheet';
import { readSharedStrings, sharedStringsPartOf } from '../../workbook/sharedStrings';
import { type Edit, withAttribute } from '../../xml/edit';
import { attribute, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';

/**
 * A pivot table (피벗 테이블) remembers texts that its source no longer has, until it is refreshed and often beyond that.
 * Those that stand on no sheet that is handed out become `?1`, `?2` …: it shows none of them. After the sheets.
 */
export function forgetStaleItems(copy: Copy): void {
  const parts = partsBy(copy.pack, ...['pivotCacheDefinition', 'pivotCacheRecords'].map(officeType));
  if (parts.length === 0) return;
  const seen = textsOnSheets(copy);
  const replacements = new Map<string, string>();
  const edit = (source: string, item: XmlElement): Edit[] => {
    const text = attribute(item, 'v') ?? '';
    if (text === '' || seen.has(text)) return [];
    const replacement = replacements.get(text) ?? `?${replacements.size + 1}`;
    replacements.set(text, replacement);
    return [withAttribute(source, item, 'v', replacement), withAttribute(source, item, 'c', undefined)];
  };
  for (const part of parts) {
    const before = replacements.size;
    editXml(copy, part, (root, source) =>
      [...walk(root)].flatMap(({ element }) => (element.local === 's' ? edit(source, element) : [])),
    );
    const count = replacements.size - before;
    if (count > 0) copy.report.change(part, 'itemsForgotten', { count });
  }
}

/** All texts of cells that are handed out. */
export function textsOnSheets({ pack, workbook, kept }: Copy): ReadonlySet<string> {
  const shared = sharedStringsPartOf(pack, workbook.part);
  const texts = new Set(shared ? readSharedStrings(shared, pack.textChunks(shared)) : []);
  for (const { part, kind } of kept) {
    if (kind !== 'worksheet') continue;
    readSheet(part, pack.textChunks(part), {
      cell(cell) {
        if (cell.type === 'str' || cell.type === 'inlineStr') texts.add(cell.value ?? '');
        return undefined;
      },
    });
  }
  return texts;
}
