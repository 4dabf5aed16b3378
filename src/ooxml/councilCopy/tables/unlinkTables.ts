import { removal } from '../../xml/edit';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { attributeRemoval } from '../edit/dangling';
import { editXml } from '../edit/editXml';

/**
 * What ties a table to a query or an XML map: once that is gone, Excel would ask to repair the file. And its comment, which
 * stands in the name manager alone, as those of names do.
 */
const ATTRIBUTES = new Set(['tableType', 'connectionId', 'queryTableFieldId', 'uniqueName', 'comment']);

/** Tables that a query or an XML map filled become plain ones, and say nothing of themselves. */
export function unlinkTables(copy: Copy): void {
  for (const { part } of copy.kept.flatMap((sheet) => copy.tables.get(sheet) ?? [])) {
    editXml(copy, part, (root, source) =>
      [...walk(root)].flatMap(({ element }) => {
        if (element.local === 'xmlColumnPr') return [removal(element)];
        const gone = element.attributes.filter(({ name }) => ATTRIBUTES.has(name));
        for (const { name } of gone) {
          copy.report.change(part, 'attributeRemoved', { element: element.local, attribute: name });
        }
        return gone.map(attributeRemoval(source));
      }),
    );
  }
}
