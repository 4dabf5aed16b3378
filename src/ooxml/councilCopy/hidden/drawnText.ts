import { attribute, child, type XmlElement } from '../../xml/tree';
import { isUnreadable } from './cellLooks';
import { type Colour, type Colours, drawnColour } from './colours';

/** Hundredths of a point: smaller than this nothing can be read. */
const TINY = 300;

/**
 * Whether type of a drawing cannot be seen on its ground. `looks` are what says how it looks (`rPr`, `defRPr`), the nearest
 * first; `usual` is its colour where none of them says one; undefined is a colour that is not known.
 */
export function isDrawnUnreadable(
  looks: readonly (XmlElement | undefined)[],
  ground: Colour | undefined,
  colours: Colours,
  usual?: Colour,
): boolean {
  const size = looks.map((look) => look && attribute(look, 'sz')).find(Boolean);
  if (Number(size ?? Infinity) <= TINY) return true;
  const filled = looks.find((look) => look?.children.some(({ local }) => FILLS.has(local)));
  const line = looks.map((look) => look && child(look, 'ln')).find(Boolean);
  // An outline (윤곽선) is seen where the letters are not.
  const shown = [
    ...(filled ? coloursOf(filled, colours) : [usual]),
    ...(line ? coloursOf(line, colours) : []),
  ];
  return shown.every((colour) => isUnreadable(colour, ground));
}

/** What fills a shape or a part of a chart: `behind` where that is nothing; undefined is a picture, a pattern or a gradient. */
export function fillOf(
  holder: XmlElement | undefined,
  colours: Colours,
  behind: Colour | undefined,
): Colour | undefined {
  const fill = holder?.children.find(({ local }) => FILLS.has(local));
  if (!fill || fill.local === 'noFill') return behind;
  if (fill.local !== 'solidFill') return undefined;
  return isTransparent(fill.children[0]) ? behind : drawnColour(fill, colours);
}

export function hasFill(holder: XmlElement | undefined): boolean {
  return holder?.children.some(({ local }) => FILLS.has(local)) ?? false;
}

const FILLS = new Set(['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill']);

/** The colours that letters or their outlines are drawn in: none where that is with nothing. */
function coloursOf(look: XmlElement, colours: Colours): readonly (Colour | undefined)[] {
  const fill = look.children.find(({ local }) => FILLS.has(local));
  switch (fill?.local) {
    case undefined:
    case 'noFill':
      return [];
    case 'solidFill':
      return isTransparent(fill!.children[0]) ? [] : [drawnColour(fill, colours)];
    case 'gradFill':
      return (child(fill!, 'gsLst')?.children ?? [])
        .filter((stop) => !isTransparent(stop.children[0]))
        .map((stop) => drawnColour(stop, colours));
    default:
      return [undefined];
  }
}

function isTransparent(colour: XmlElement | undefined): boolean {
  const alpha = colour && child(colour, 'alpha');
  return alpha !== undefined && attribute(alpha, 'val') === '0';
}
