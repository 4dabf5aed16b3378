import type { Package } from '../../package/package';
import type { PartName } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { cellRef } from '../../sheet/cellRef';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import { textOf, walk } from '../../xml/walk';
import { isUnreadable } from './cellLooks';
import { type Colour, colourOf, type Colours } from './colours';

/** The yellow that Excel gives a note. */
const NOTE: Colour = [255, 255, 225];
/** Points: smaller than this nothing can be read. */
const TINY = 3;

/** The cells of a sheet whose notes hold a text in the colour of their ground, or too small. */
export function unreadableNotes(pack: Package, sheet: PartName, colours: Colours): readonly string[] {
  const grounds = groundsOf(pack, sheet);
  return partsFrom(pack, sheet, officeType('comments')).flatMap((part) =>
    childrenOf(pack.root(part), 'commentList').flatMap(({ children }) =>
      children.flatMap((comment) => {
        const cell = attribute(comment, 'ref') ?? '';
        const ground = grounds.has(cell) ? grounds.get(cell) : NOTE;
        return hidesText(comment, ground, colours) ? [cell] : [];
      }),
    ),
  );
}

function hidesText(comment: XmlElement, ground: Colour | undefined, colours: Colours): boolean {
  return [...walk(comment)].some(({ element: run }) => {
    const look = run.local === 'r' ? child(run, 'rPr') : undefined;
    if (!look || textOf(child(run, 't') ?? run).trim() === '') return false;
    const size = child(look, 'sz');
    const isTiny = size !== undefined && Number(attribute(size, 'val')) <= TINY;
    return isTiny || isUnreadable(colourOf(child(look, 'color'), colours), ground);
  });
}

/** By cell, what notes are filled with that have not Excel's yellow; undefined where it is not known. */
function groundsOf(pack: Package, sheet: PartName): ReadonlyMap<string, Colour | undefined> {
  const grounds = new Map<string, Colour | undefined>();
  for (const part of partsFrom(pack, sheet, officeType('vmlDrawing'))) {
    for (const { element: shape } of walk(pack.root(part))) {
      const data = child(shape, 'ClientData');
      const [row, column] = ['Row', 'Column'].map((local) => data && child(data, local)?.text);
      if (row === undefined || column === undefined) continue;
      const fill = attribute(shape, 'fillcolor') ?? '';
      const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(fill)?.slice(1);
      const ground = hex?.map((channel) => parseInt(channel, 16)) as Colour | undefined;
      const isUsual = fill === '' || /^infoBackground/i.test(fill);
      if (!isUsual) grounds.set(cellRef({ row: Number(row), column: Number(column) }), ground);
    }
  }
  return grounds;
}
