import { partsFrom } from '../../package/reached';
import type { Edit } from '../../xml/edit';
import { child, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { PROPERTY_BAGS } from '../document/allowedLinks';

/** Lists of formats, each of which may have extensions of its own. */
const LISTS = ['cellStyleXfs', 'cellXfs', 'dxfs', 'cellStyles'];
const EXTENSIONS = /<((?:[\w.-]+:)?extLst)\b[^>]*>.*?<\/\1\s*>/gs;
/** Points at a bag of features by number: a check box. */
const COMPLEMENT =
  /^<(?:[\w.-]+:)?extLst\b[^>]*>\s*<((?:[\w.-]+:)?ext)\b[^>]*>\s*<(?:[\w.-]+:)?(?:xfC|DXFC)omplement(?:\s+i="\d+"|\s+xmlns:\w+="http:\/\/schemas\.microsoft\.com\/[^"]*")*\s*(?:\/>|><\/[\w.:-]+>)\s*<\/\1\s*>\s*<\/[\w.:-]+>$/;

/**
 * What stands in extensions of single formats goes, whatever it is, but for what makes a cell a check box where its bag is
 * handed on. By their text: formats may be too many to be read as a tree.
 */
export function formatExtensions(
  { pack, workbook }: Copy,
  root: XmlElement,
  source: string,
): readonly Edit[] {
  const keepsBags = partsFrom(pack, workbook.part, PROPERTY_BAGS).length > 0;
  return LISTS.flatMap((name) =>
    (child(root, name)?.children ?? []).flatMap(({ start, end }): Edit[] => {
      const xml = source.slice(start, end);
      if (!xml.includes('extLst')) return [];
      return [...xml.matchAll(EXTENSIONS)].flatMap(({ 0: list, index }) =>
        keepsBags && COMPLEMENT.test(list)
          ? []
          : [{ start: start + index, end: start + index + list.length, text: '' }],
      );
    }),
  );
}
