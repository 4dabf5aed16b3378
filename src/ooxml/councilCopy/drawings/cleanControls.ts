import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { Copy } from '../copy';
import { attributeRemoval } from '../edit/dangling';
import { editXml } from '../edit/editXml';

const TIES = new Set(['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup', 'fmlaMacro', 'fmlaPict']);

/** Form controls (양식 컨트롤) are untied from cells that are not handed out. */
export function cleanControls(copy: Copy): void {
  const { pack, kept, handedOut, report } = copy;
  for (const sheet of kept) {
    for (const part of partsFrom(pack, sheet.part, officeType('ctrlProp'))) {
      editXml(copy, part, (root, source) => {
        const gone = root.attributes.filter(
          ({ name, value }) =>
            TIES.has(name) && (name === 'fmlaMacro' || handedOut.barrier(value, sheet) !== undefined),
        );
        for (const { name } of gone)
          report.change(part, 'attributeRemoved', { element: root.local, attribute: name });
        return gone.map(attributeRemoval(source));
      });
    }
  }
}
