import { attribute, child, type XmlElement } from '../../xml/tree';
import { textOf, walk } from '../../xml/walk';
import { type Colour, type Colours, drawnColour, WHITE } from './colours';
import { fillOf, hasFill, isDrawnUnreadable } from './drawnText';

/**
 * Whether a shape on a sheet or a chart, or one in a group, holds a text that cannot be seen: in the colour of its ground,
 * or too small. `behind` is what a shape lies on.
 */
export function hasUnreadableText(
  anchor: XmlElement,
  colours: Colours,
  behind: Colour | undefined = WHITE,
): boolean {
  return [...walk(anchor)].some(
    ({ element }) => element.local === 'sp' && hidesText(element, colours, behind),
  );
}

function hidesText(shape: XmlElement, colours: Colours, behind: Colour | undefined): boolean {
  const body = child(shape, 'txBody');
  if (!body) return false;
  const ground = groundOf(shape, colours, behind);
  const style = child(shape, 'style');
  const usual = drawnColour(style && child(style, 'fontRef'), colours) ?? colours.theme[1];
  const list = child(body, 'lstStyle');
  return [...walk(body)].some(({ element: run, around: [paragraph] }) => {
    if (run.local !== 'r' && run.local !== 'fld') return false;
    if (textOf(child(run, 't') ?? run).trim() === '') return false;
    const properties = paragraph && child(paragraph, 'pPr');
    const level = Number((properties && attribute(properties, 'lvl')) ?? 0) + 1;
    const listed = list && (child(list, `lvl${level}pPr`) ?? child(list, 'defPPr'));
    const looks = [child(run, 'rPr'), listed && child(listed, 'defRPr')];
    return isDrawnUnreadable(looks, ground, colours, usual);
  });
}

/** Behind the text; undefined where it is a picture, a pattern or a gradient. */
function groundOf(shape: XmlElement, colours: Colours, behind: Colour | undefined): Colour | undefined {
  const looks = child(shape, 'spPr');
  if (hasFill(looks)) return fillOf(looks, colours, behind);
  const style = child(shape, 'style');
  const reference = style && child(style, 'fillRef');
  return reference && attribute(reference, 'idx') !== '0' ? drawnColour(reference, colours) : behind;
}
