import type { Package } from '../../package/package';
import type { PartName } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType, RELATIONSHIP_IDS } from '../../package/relationships';
import { cellRef } from '../../sheet/cellRef';
import { readStyles } from '../../workbook/readStyles';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import type { HidingPlace } from '../findings/findings';
import { chartAt, chartGround, hasUnreadableTexts } from './chartTexts';
import { type Colours, readColours } from './colours';
import { unreadableNotes } from './hiddenNotes';
import { hasUnreadableText } from './shapeTexts';

/** Where an object lies on a sheet: columns and rows, with what it reaches into them in English Metric Units. */
interface Area {
  readonly from: Corner;
  readonly to: Corner;
}

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly columnOffset: number;
  readonly rowOffset: number;
}

/** Objects on sheets that are handed out and cannot be seen: hidden, without a size, behind others, or the text of them, of notes and of charts. After drawings are cleaned. */
export function findHiddenObjects(copy: Copy): void {
  const { pack, kept, report } = copy;
  let read: Colours | undefined;
  const colours = () => (read ??= coloursOf(copy));
  for (const { name: sheet, part } of kept) {
    const [note, ...others] = hasNotes(copy, part) ? unreadableNotes(pack, part, colours()) : [];
    if (note !== undefined)
      report.findings.push({ kind: '숨김', sheet, cell: note, count: others.length + 1, hiddenBy: 'note' });
    for (const drawing of partsFrom(pack, part, officeType('drawing'))) {
      const root = pack.root(drawing);
      const tell = (hiddenBy: HidingPlace, [first, ...others]: readonly Area[]) => {
        if (!first) return;
        const cell = cellRef({ row: first.from.row, column: first.from.column });
        report.findings.push({ kind: '숨김', sheet, cell, count: others.length + 1, hiddenBy });
      };
      const objects = placedIn(root);
      const hidden = hiddenAmong(objects);
      tell('object', hidden);
      const shown = objects.filter(({ area }) => area && !hidden.includes(area));
      const unreadable = shown.filter(({ anchor }) => hasUnreadableText(anchor, colours()));
      tell(
        'shapeText',
        unreadable.flatMap(({ area }) => area ?? []),
      );
      const charts = new Map(pack.relationshipsOf(drawing).map(({ id, part }) => [id, part]));
      const untold = shown.filter(({ anchor }) => {
        const chart = charts.get(chartAt(anchor, RELATIONSHIP_IDS) ?? '');
        return chart && pack.has(chart) && hidesTexts(pack, chart, colours());
      });
      tell(
        'chart',
        untold.flatMap(({ area }) => area ?? []),
      );
    }
  }
}

/** Texts of the chart itself, and of what was drawn on it. */
function hidesTexts(pack: Package, chart: PartName, colours: Colours): boolean {
  const root = pack.root(chart);
  return (
    hasUnreadableTexts(root, colours) ||
    partsFrom(pack, chart, officeType('chartUserShapes')).some((drawing) =>
      hasUnreadableText(pack.root(drawing), colours, chartGround(root, colours)),
    )
  );
}

function hasNotes({ pack }: Copy, sheet: PartName): boolean {
  return partsFrom(pack, sheet, officeType('comments')).length > 0;
}

function coloursOf({ pack, original, workbook }: Copy): Colours {
  const theme = original.related(workbook.part, officeType('theme'));
  const styles = pack.related(workbook.part, officeType('styles'));
  return readColours(theme && original.root(theme), styles && readStyles(pack, styles));
}

interface Placed {
  readonly anchor: XmlElement;
  readonly area: Area | undefined;
}

function placedIn(root: XmlElement): readonly Placed[] {
  return root.children.map((anchor) => ({ anchor, area: areaOf(anchor) }));
}

function hiddenAmong(anchors: readonly Placed[]): readonly Area[] {
  return anchors.flatMap(({ anchor, area }, index) => {
    if (!area) return [];
    const above = anchors.slice(index + 1);
    const isCovered =
      child(anchor, 'from') !== undefined &&
      above.some((one) => one.area && covers(one.area, area) && isOpaque(one.anchor));
    return isHidden(anchor) || isEmpty(anchor, area) || isCovered ? [area] : [];
  });
}

/** Of one that is anchored at its first corner alone, the last is not known; one that fills a chart's sheet lies at none. */
function areaOf(anchor: XmlElement): Area | undefined {
  if (anchor.local === 'absoluteAnchor') return { from: FIRST, to: FIRST };
  const from = child(anchor, 'from');
  if (!from) return undefined;
  return { from: cornerOf(from), to: cornerOf(child(anchor, 'to') ?? from) };
}

const FIRST: Corner = { column: 0, row: 0, columnOffset: 0, rowOffset: 0 };

function cornerOf(corner: XmlElement): Corner {
  const number = (name: string) => Number(child(corner, name)?.text ?? 0);
  return {
    column: number('col'),
    row: number('row'),
    columnOffset: number('colOff'),
    rowOffset: number('rowOff'),
  };
}

function isHidden(anchor: XmlElement): boolean {
  const [object] = [...walk(anchor)].filter(({ element }) => element.local === 'cNvPr');
  return ['1', 'true'].includes((object && attribute(object.element, 'hidden')) ?? '');
}

function isEmpty(anchor: XmlElement, { from, to }: Area): boolean {
  const size = child(anchor, 'ext');
  if (size) return Number(attribute(size, 'cx')) === 0 || Number(attribute(size, 'cy')) === 0;
  // A line is as high or as wide as nothing, and seen.
  if (!child(anchor, 'to') || child(anchor, 'cxnSp')) return false;
  return acrossBy(from, to) <= 0 || downBy(from, to) <= 0;
}

/** How far a corner lies to the right of another; of no unit, for its sign. */
function acrossBy(from: Corner, to: Corner): number {
  return to.column - from.column || to.columnOffset - from.columnOffset;
}

function downBy(from: Corner, to: Corner): number {
  return to.row - from.row || to.rowOffset - from.rowOffset;
}

function covers(above: Area, below: Area): boolean {
  const isWithin = (from: Corner, to: Corner) => acrossBy(from, to) >= 0 && downBy(from, to) >= 0;
  return isWithin(above.from, below.from) && isWithin(below.to, above.to);
}

/** Pictures, charts and filled shapes let nothing through. */
function isOpaque(anchor: XmlElement): boolean {
  if (isHidden(anchor) || !child(anchor, 'to')) return false;
  if (child(anchor, 'pic') || child(anchor, 'graphicFrame')) return true;
  const shape = child(anchor, 'sp');
  const looks = shape && child(shape, 'spPr');
  if (!looks) return false;
  const fill = looks.children.find(({ local }) => FILLS.has(local));
  if (fill) return fill.local !== 'noFill' && !isSeenThrough(fill);
  // As Excel draws a shape: with the fill of its style.
  const style = child(shape, 'style');
  const reference = style && child(style, 'fillRef');
  return reference !== undefined && attribute(reference, 'idx') !== '0';
}

const FILLS = new Set(['solidFill', 'noFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill']);

/** One of its colours lets something through. */
function isSeenThrough(fill: XmlElement): boolean {
  return [...walk(fill)].some(({ element }) => element.local === 'alpha' || element.local === 'alphaModFix');
}
