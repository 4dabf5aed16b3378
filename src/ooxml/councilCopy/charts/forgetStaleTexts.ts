import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { readSharedStrings, sharedStringsPartOf } from '../../workbook/sharedStrings';
import type { XmlElement } from '../../xml/tree';
import { type Found, walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';
import { textsOnSheets } from '../pivots/forgetStaleItems';

const CHARTS = [officeType('chart'), 'http://schemas.microsoft.com/office/2014/relationships/chartEx'];
/** Where a chart keeps texts of the cells that it shows; the newer kinds beside the reference, in `f`. */
const CACHES = new Set(['strCache', 'multiLvlStrCache', 'dlblRangeCache', 'strDim', 'txData']);

/**
 * A chart (차트) remembers texts that its cells had when it was drawn last. Those that are now on sheets alone that are not
 * handed out become empty; Excel takes them from the cells again. After the sheets.
 */
export function forgetStaleTexts(copy: Copy): void {
  const { pack, workbook, dropped, report } = copy;
  const parts = dropped.length > 0 ? partsBy(pack, ...CHARTS) : [];
  const before = new Set(copy.strings);
  const shared = sharedStringsPartOf(pack, workbook.part);
  if (parts.length === 0 || !shared) return;
  const left = new Set(readSharedStrings(shared, pack.textChunks(shared)));
  const isGone = ({ text }: XmlElement) => before.has(text) && !left.has(text);
  const stale = (part: (typeof parts)[number]) =>
    [...walk(pack.root(part))].filter(isCached).filter(({ element }) => isGone(element));
  if (!parts.some((part) => stale(part).length > 0)) return;
  for (const text of textsOnSheets(copy)) left.add(text);
  for (const part of parts) {
    const texts = stale(part);
    if (texts.length === 0) continue;
    editXml(copy, part, () =>
      texts.map(({ element: { innerStart, innerEnd } }) => ({ start: innerStart, end: innerEnd, text: '' })),
    );
    report.change(part, 'itemsForgotten', { count: texts.length });
  }
}

/** A text of a cache whose reference is still there. */
function isCached({ element, around }: Found): boolean {
  if (element.children.length > 0 || element.text === '' || !/^(v|pt)$/.test(element.local)) return false;
  const cache = around.find(({ local }) => CACHES.has(local));
  const isNewer = cache && /^(strDim|txData)$/.test(cache.local);
  return cache !== undefined && (!isNewer || cache.children.some(({ local }) => local === 'f'));
}
