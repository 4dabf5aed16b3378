import { attribute, child, type XmlElement } from '../../xml/tree';
import { textOf, walk } from '../../xml/walk';
import { isUnreadable } from './cellLooks';
import { type Colour, type Colours, drawnColour, WHITE } from './colours';

/** Hundredths of a point: smaller than this nothing can be read. */
const TINY = 300;

/** Whether a shape on a sheet, or one in a group, holds a text that cannot be seen: in the colour of its ground, or too small. */
export function hasUnreadableText(anchor: XmlElement, colours: Colours): boolean {
  return [...walk(anchor)].some(({ element }) => element.local === 'sp' && hidesText(element, colours));
}

function hidesText(shape: XmlElement, colours: Colours): boolean {
  const body = child(shape, 'txBody');
  if (!body) return false;
  const ground = groundOf(shape, colours);
  const style = child(shape, 'style');
  const usual = drawnColour(style && child(style, 'fontRef'), colours) ?? colours.theme[1];
  const runs = [...walk(body)].filter(({ element }) => element.local === 'r' || element.local === 'fld');
  return runs.some(({ element }) => {
    if (textOf(child(element, 't') ?? element).trim() === '') return false;
    const look = child(element, 'rPr');
    if (look && Number(attribute(look, 'sz') ?? Infinity) <= TINY) return true;
    if (look && (child(look, 'noFill') || isTransparent(child(look, 'solidFill')))) return true;
    const fill = look && child(look, 'solidFill');
    const isOther = look && ['gradFill', 'blipFill', 'pattFill'].some((local) => child(look, local));
    const colour = fill ? drawnColour(fill, colours) : isOther ? undefined : usual;
    return isUnreadable(colour, ground);
  });
}

/** Behind the text; undefined where it is a picture, a pattern or a gradient. */
function groundOf(shape: XmlElement, colours: Colours): Colour | undefined {
  const looks = child(shape, 'spPr');
  const fill = looks && child(looks, 'solidFill');
  if (fill) return isTransparent(fill) ? WHITE : drawnColour(fill, colours);
  if (looks && child(looks, 'noFill')) return WHITE;
  if (looks && ['gradFill', 'blipFill', 'pattFill', 'grpFill'].some((local) => child(looks, local)))
    return undefined;
  const style = child(shape, 'style');
  const reference = style && child(style, 'fillRef');
  return reference && attribute(reference, 'idx') !== '0' ? drawnColour(reference, colours) : WHITE;
}

function isTransparent(fill: XmlElement | undefined): boolean {
  const [colour] = fill?.children ?? [];
  const alpha = colour && child(colour, 'alpha');
  return alpha !== undefined && attribute(alpha, 'val') === '0';
}
