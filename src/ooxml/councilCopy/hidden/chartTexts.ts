import { attribute, child, type XmlElement } from '../../xml/tree';
import { textOf, walk } from '../../xml/walk';
import { isUnreadable } from './cellLooks';
import { type Colour, type Colours, drawnColour, WHITE } from './colours';

/** Whether a title of a chart or of its axes is written in the colour of its ground. `chart` is the root of the chart's part. */
export function hasUnreadableTitle(chart: XmlElement, colours: Colours): boolean {
  const behind = groundOf(chart, colours, WHITE);
  return [...walk(chart)].some(
    ({ element }) =>
      element.local === 'title' && hidesText(element, groundOf(element, colours, behind), colours),
  );
}

function hidesText(title: XmlElement, ground: Colour | undefined, colours: Colours): boolean {
  return [...walk(title)].some(({ element: run, around: [paragraph] }) => {
    if (run.local !== 'r' || textOf(child(run, 't') ?? run).trim() === '') return false;
    const usual = paragraph && child(child(paragraph, 'pPr') ?? paragraph, 'defRPr');
    const fill = [child(run, 'rPr'), usual].map((look) => look && child(look, 'solidFill')).find(Boolean);
    return isUnreadable(drawnColour(fill, colours), ground);
  });
}

/** What fills a part of a chart: nothing lets `behind` be seen; undefined is a picture, a pattern or a gradient. */
function groundOf(part: XmlElement, colours: Colours, behind: Colour | undefined): Colour | undefined {
  const looks = child(part, 'spPr');
  const fill = looks && child(looks, 'solidFill');
  if (fill) return drawnColour(fill, colours);
  return looks && ['gradFill', 'blipFill', 'pattFill'].some((local) => child(looks, local))
    ? undefined
    : behind;
}

/** The chart that lies at an anchor, by the id of its relationship. */
export function chartAt(anchor: XmlElement, relationships: string): string | undefined {
  const found = [...walk(anchor)].find(({ element }) => element.local === 'chart');
  return found && attribute(found.element, 'id', relationships);
}
