import type { Relationship } from '../../package/relationships';
import { officeType } from '../../package/relationships';

/** Where features of formats are kept, such as check boxes in cells. */
export const PROPERTY_BAGS = 'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag';

/**
 * The kinds of relationships whose parts are handed on: what Excel needs to show sheets as they are. Whatever is not
 * here – macros, connections, custom XML, add-ins, persons, previews, what nobody has thought of yet – goes.
 */
const ALLOWED = new Set([
  officeType('officeDocument'),
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  officeType('extended-properties'),
  ...['worksheet', 'chartsheet', 'styles', 'theme', 'sharedStrings', 'sheetMetadata'].map(officeType),
  ...['table', 'comments', 'drawing', 'vmlDrawing', 'image', 'hyperlink', 'ctrlProp'].map(officeType),
  ...['chart', 'chartUserShapes', 'themeOverride'].map(officeType),
  ...['pivotTable', 'pivotCacheDefinition', 'pivotCacheRecords'].map(officeType),
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors'].map(officeType),
  microsoftType(2007, 'diagramDrawing'),
  microsoftType(2007, 'hdphoto'),
  microsoftType(2007, 'slicer'),
  microsoftType(2007, 'slicerCache'),
  microsoftType(2011, 'timeline'),
  microsoftType(2011, 'timelineCache'),
  microsoftType(2011, 'chartStyle'),
  microsoftType(2011, 'chartColorStyle'),
  microsoftType(2014, 'chartEx'),
  PROPERTY_BAGS,
]);

/** Where sensitivity labels (민감도 레이블) are kept. */
const LABELS = new Set([
  officeType('custom-properties'),
  'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
]);

/** `https://user:password@host`: who signs in there. */
const SIGNED_IN = /^(\s*https?:\/\/)[^/?#]*@/i;
const SIGN_IN = /https?:\/\/[^/?#\s"]*@/i;

/** Addresses outside that are handed on: a file's path says whose computer it lies on. */
const ADDRESSES = ['http:', 'https:', 'mailto:'];

export function isAllowedLink({ type, part, target }: Relationship, keepsLabels: boolean): boolean {
  if (part !== undefined) return ALLOWED.has(type) || (keepsLabels && LABELS.has(type));
  const address = target.trim().toLowerCase();
  return (
    type === officeType('hyperlink') &&
    ADDRESSES.some((scheme) => address.startsWith(scheme)) &&
    !SIGNED_IN.test(address)
  );
}

/** Whether an address with who signs in there stands in a text. */
export function holdsSignIn(text: string): boolean {
  return SIGN_IN.test(text);
}

/** An address without who signs in and by which password. */
export function withoutSignIn(address: string): string {
  return address.replace(SIGNED_IN, '$1***@');
}

function microsoftType(year: number, word: string): string {
  return `http://schemas.microsoft.com/office/${year}/relationships/${word}`;
}
