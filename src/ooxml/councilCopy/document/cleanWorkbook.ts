import { removal, withAttribute } from '../../xml/edit';
import { attribute, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { danglingEdits } from '../edit/dangling';
import { editXml } from '../edit/editXml';
import { holdsPassword } from './keptPasswords';

/** What the workbook part may hold beside lists of parts: how it opens, what its sheets and names are, how it calculates. */
const KEPT = new Set([
  ...['fileVersion', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'externalReferences'],
  ...['definedNames', 'calcPr', 'pivotCaches', 'extLst'],
]);
/** Extensions that say nothing of people or places. */
const EXTENSIONS = new Set([
  '{140A7094-0E35-4892-8432-C4D2E57EDEB5}', // x15:workbookPr
  '{79F54976-1DA5-4618-B147-4CDE4B953A38}', // x14:workbookPr
  '{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}', // xcalcf:calcFeatures
  '{BBE1A952-AA13-448E-AADC-164F8A28A991}', // slicer caches of pivots
  '{46BE6895-7355-4A93-B00E-2C351335B9C9}', // slicer caches of tables
  '{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}', // timeline caches
  '{876F7934-8845-4945-9796-88D515C7AA90}', // pivot caches of slicers
  '{A2CB5862-8E78-49C6-8D9D-AF9F26ADB89A}', // pivot caches of timelines
]);
/** What the program that wrote the file says of itself, where many have it: `xl`, `Calc`, a number of a build. */
const VERSION = /^(?:xl|Calc|[\d.]*)$/;

/**
 * Takes from the workbook part where the file was saved, who reserved or shared it, where it was published, and what
 * pointed at parts that are not handed on.
 */
export function cleanWorkbook(copy: Copy): void {
  const { part } = copy.workbook;
  editXml(copy, part, (root, source) => {
    const extensions = root.children
      .filter(({ local }) => local === 'extLst')
      .flatMap((list) => list.children);
    const gone = [...root.children.filter(({ local }) => !KEPT.has(local)), ...extensions.filter(isUnknown)];
    const protection = root.children.find(({ local }) => local === 'workbookProtection');
    if (protection && holdsPassword(source.slice(protection.start, protection.end)))
      copy.report.change(part, 'passwordKept', { sheet: '' });
    for (const { local } of gone) copy.report.change(part, 'elementRemoved', { element: local });
    return [
      ...gone.map(removal),
      ...emptied(root, gone).map(removal),
      ...danglingEdits(copy, part, root, source),
      ...root.children
        .filter(({ local }) => local === 'workbookPr' || local === 'fileVersion')
        .flatMap((element) =>
          element.attributes
            .filter(
              ({ name, value }) =>
                name === 'codeName' || (element.local === 'fileVersion' && !VERSION.test(value)),
            )
            .map(({ name }) => withAttribute(source, element, name, undefined)),
        ),
    ];
  });
}

function isUnknown(extension: XmlElement): boolean {
  return !EXTENSIONS.has((attribute(extension, 'uri') ?? '').toUpperCase());
}

function emptied(root: XmlElement, gone: readonly XmlElement[]): readonly XmlElement[] {
  return root.children.filter(
    ({ local, children }) => local === 'extLst' && children.every((child) => gone.includes(child)),
  );
}
