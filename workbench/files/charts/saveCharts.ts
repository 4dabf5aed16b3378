import type { Package } from '../../../src/ooxml/package/package';
import type { PartName } from '../../../src/ooxml/package/partName';
import { officeType, RELATIONSHIP_IDS } from '../../../src/ooxml/package/relationships';
import { append, splice } from '../../../src/ooxml/xml/edit';
import { parseXml } from '../../../src/ooxml/xml/tree';
import { element, textElement, XML_HEAD } from '../../../src/ooxml/writer/xml';
import type { Book, ChartCorner, Sheet, SheetChart } from '../../book/types';
import { CHART, chartXml, DRAWING } from './chartXml';

const PLACES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const EMUS_PER_POINT = 12_700;

/**
 * Writes the charts of a sheet that were made in the workbench, behind what its drawing in the file has. Answers the sheet's
 * `drawing` where it had none, null otherwise.
 */
export function saveCharts(book: Book, opened: Package, sheet: Sheet, part: PartName): string | null {
  if (sheet.charts.length === 0) return null;
  const present = opened.related(part, officeType('drawing'));
  const drawing = present ?? free(opened, (number) => `/xl/drawings/drawing${number}.xml`);
  if (present === undefined)
    opened.add(drawing, DRAWING_TYPE, XML_HEAD + element('xdr:wsDr', { 'xmlns:xdr': PLACES }));
  const before = opened.text(drawing);
  const root = parseXml(drawing, before);
  const firstId =
    1 + Math.max(1, ...[...before.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id)));
  const anchors = sheet.charts.map((chart, index) => {
    const target = free(opened, (number) => `/xl/charts/chart${number}.xml`);
    opened.add(target, CHART_TYPE, chartXml(book, chart));
    return anchorXml(chart, firstId + index, opened.addRelationship(drawing, officeType('chart'), target));
  });
  opened.replace(drawing, splice(before, [append(before, root, anchors.join(''))]));
  if (present !== undefined) return null;
  const id = opened.addRelationship(part, officeType('drawing'), drawing);
  return element('drawing', { 'xmlns:r': RELATIONSHIP_IDS, 'r:id': id });
}

/** Its prefixes are its own: the drawing of a file may have others. */
function anchorXml({ name, altText, from, to }: SheetChart, id: number, relationship: string): string {
  const { title, description } = altText;
  return element(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': PLACES, 'xmlns:a': DRAWING },
    cornerXml('from', from),
    cornerXml('to', to),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id, name, descr: description || undefined, title: title || undefined }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIP_IDS, 'r:id': relationship }),
        ),
      ),
    ),
    element('xdr:clientData'),
  );
}

function cornerXml(name: 'from' | 'to', { row, column, down, right }: ChartCorner): string {
  const emus = (points: number) => String(Math.round(points * EMUS_PER_POINT));
  return element(
    `xdr:${name}`,
    {},
    textElement('xdr:col', String(column)),
    textElement('xdr:colOff', emus(right)),
    textElement('xdr:row', String(row)),
    textElement('xdr:rowOff', emus(down)),
  );
}

function free(opened: Package, name: (number: number) => PartName): PartName {
  let number = 1;
  while (opened.has(name(number))) number += 1;
  return name(number);
}
