import { partKey } from '../../package/partName';
import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import { THIS_BOOK } from '../charts/chartReference';
import type { Copy } from '../copy';
import { sheetsOfParts } from '../personalData/sheetsOfParts';

/** Parts that hold formulas and references, beside the sheets. */
export const PARTS_WITH_FORMULAS = [
  ...['table', 'drawing', 'chartUserShapes', 'vmlDrawing', 'ctrlProp'].map(officeType),
  ...['chart', 'pivotCacheDefinition'].map(officeType),
  'http://schemas.microsoft.com/office/2014/relationships/chartEx',
  'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
  'http://schemas.microsoft.com/office/2011/relationships/timelineCache',
];
const ELEMENTS = /^(f|nf|sqref|calculatedColumnFormula|totalsRowFormula|Fmla[A-Z][a-z]+)$/;
const ATTRIBUTES = /^(textlink|cellRange|fmla[A-Z][a-z]+)$/;
/** What is called by a name: a pivot's source, and the name that Excel gives a slicer's cache. */
const NAMED = /^(worksheetSource|rangeSet|slicerCacheDefinition|timelineCacheDefinition)$/;

/** Tells what tables, charts, drawings and pivots need of the defined names. After they all are as they are handed out. */
export function reachNames(copy: Copy): void {
  const { pack, kept, handedOut } = copy;
  const homes = sheetsOfParts(copy);
  for (const part of partsBy(pack, ...PARTS_WITH_FORMULAS)) {
    const home = kept.find(({ name }) => name === homes.get(partKey(part)));
    const inside = pack.relationshipsOf(part).filter(({ target }) => target.startsWith('#'));
    const formulas = [...walk(pack.root(part))].flatMap(({ element }) => formulasOf(element));
    for (const formula of [...formulas, ...inside.map(({ target }) => target.slice(1))]) {
      handedOut.reach(formula.replaceAll(THIS_BOOK, ''), home);
    }
  }
}

/** What an element of such a part asks for: a formula, a reference, a name. */
export function formulasOf({ local, text, attributes }: XmlElement): readonly string[] {
  const told = attributes.filter(
    (one) => ATTRIBUTES.test(one.local) || (one.local === 'name' && NAMED.test(local)),
  );
  return [...(ELEMENTS.test(local) ? [text] : []), ...told.map(({ value }) => value)];
}
