import type { Package } from '../../../src/ooxml/package/package';
import type { PartName } from '../../../src/ooxml/package/partName';
import { officeType, RELATIONSHIP_IDS } from '../../../src/ooxml/package/relationships';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../../src/ooxml/xml/tree';
import { newId } from '../../book/core';
import type { ChartCorner, FileTextBox, SheetChart } from '../../book/types';
import { readChart, type SheetIds } from './readChart';
import { EMUS_PER_POINT } from './saveCharts';

/** What a sheet's drawing has: charts that are drawn here, texts that an add-in can read, and how much else. */
export interface FileDrawings {
  readonly charts: readonly SheetChart[];
  readonly textBoxes: readonly FileTextBox[];
  readonly hasOtherCharts: boolean;
  readonly hasShapes: boolean;
}

/** Reads what is drawn on a sheet of the file. It can be looked at alone: the file keeps it as it is. */
export function readDrawings(opened: Package, part: PartName, sheets: SheetIds): FileDrawings {
  const drawing = opened.related(part, officeType('drawing'));
  if (drawing === undefined || !opened.has(drawing))
    return { charts: [], textBoxes: [], hasOtherCharts: false, hasShapes: false };
  const parts = new Map(opened.relationshipsOf(drawing).map(({ id, part: target }) => [id, target]));
  const anchors = parseXml(drawing, opened.text(drawing)).children;
  const charts = anchors.flatMap((anchor) => chartOf(anchor) ?? []);
  const inFile = opened.relationshipsOf(drawing).filter(({ type }) => /\/chart(Ex)?$/.test(type)).length;
  return {
    charts,
    textBoxes: anchors.flatMap((anchor) => textBoxOf(anchor) ?? []),
    hasOtherCharts: inFile > charts.length,
    hasShapes: anchors.length > inFile || inFile === 0,
  };

  function chartOf(anchor: XmlElement): SheetChart | null {
    const [from, to] = ['from', 'to'].map((local) => child(anchor, local));
    const frame = child(anchor, 'graphicFrame');
    const about = frame && descendant(frame, 'cNvPr');
    const reference = frame && descendant(frame, 'chart');
    const target = parts.get((reference && attribute(reference, 'id', RELATIONSHIP_IDS)) ?? '');
    if (!from || !to || !about || !target || !opened.has(target)) return null;
    const read = readChart(parseXml(target, opened.text(target)), sheets);
    return (
      read && {
        ...{ ...read, id: newId('chart'), name: attribute(about, 'name') ?? '' },
        ...{ from: cornerOf(from), to: cornerOf(to) },
        altText: { title: attribute(about, 'title') ?? '', description: attribute(about, 'descr') ?? '' },
      }
    );
  }
}

/** A shape with a text; not those of a group. */
function textBoxOf(anchor: XmlElement): FileTextBox | null {
  const shape = child(anchor, 'sp');
  const about = shape && descendant(shape, 'cNvPr');
  const body = shape && child(shape, 'txBody');
  if (!about || !body) return null;
  const lines = childrenOf(body, 'p').map((paragraph) =>
    paragraph.children
      .filter(({ local }) => local === 'r' || local === 'fld')
      .map((run) => child(run, 't')?.text ?? '')
      .join(''),
  );
  return { id: newId('shape'), name: attribute(about, 'name') ?? '', text: lines.join('\n') };
}

function cornerOf(element: XmlElement): ChartCorner {
  const number = (local: string) => Number(child(element, local)?.text ?? 0);
  return {
    ...{ row: number('row'), down: number('rowOff') / EMUS_PER_POINT },
    ...{ column: number('col'), right: number('colOff') / EMUS_PER_POINT },
  };
}

function descendant(element: XmlElement, local: string): XmlElement | undefined {
  for (const one of element.children) {
    const found = one.local === local ? one : descendant(one, local);
    if (found !== undefined) return found;
  }
  return undefined;
}
