import { PACKAGE } from '../../package/partName';
import { reachedFrom } from '../../package/reached';
import { sharedStringsPartOf } from '../../workbook/sharedStrings';
import { type Edit, removal } from '../../xml/edit';
import type { XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { attributeRemoval } from '../edit/dangling';
import { editXml } from '../edit/editXml';

/** The vocabularies that Office writes; '' is none. */
const OFFICE =
  'https?:\\/\\/(?:schemas\\.microsoft\\.com|schemas\\.openxmlformats\\.org|www\\.w3\\.org|purl\\.org|purl\\.oclc\\.org)\\/|urn:schemas-microsoft-com:';
const KNOWN = new RegExp(`^(?:${OFFICE}|$)`);
/** Declares another one. */
const DECLARES_FOREIGN = new RegExp(`\\sxmlns(?::[^\\s=]+)?\\s*=\\s*["'](?!${OFFICE}|["'])`);
const XML = /^(?:application|text)\/(?:.*\+)?xml$|vmlDrawing$/;

/** Whether XML may hold what is in a vocabulary of another program. */
export function declaresForeign(xml: string): boolean {
  return DECLARES_FOREIGN.test(xml);
}

export function isForeign({ uri }: { readonly uri: string }): boolean {
  return !KNOWN.test(uri);
}

/**
 * Takes elements and attributes of other programs' vocabularies out of all parts but sheets and shared strings, which lose
 * them as they stream by: Excel keeps them in extensions, shows them to nobody, and anything may stand in them.
 */
export function removeForeign(copy: Copy): void {
  const { pack, workbook, kept, report } = copy;
  const streamed = new Set([
    ...kept.flatMap(({ part, kind }) => (kind === 'worksheet' ? [part] : [])),
    sharedStringsPartOf(pack, workbook.part),
  ]);
  for (const part of reachedFrom(pack)) {
    if (part === PACKAGE || streamed.has(part) || !XML.test(pack.contentTypeOf(part) ?? '')) continue;
    if (!declaresForeign(pack.text(part))) continue;
    editXml(copy, part, (root, source) => {
      const gone = foreignIn(root);
      for (const { local } of gone) report.change(part, 'elementRemoved', { element: local });
      return [...gone.map(removal), ...foreignAttributes(root, source)];
    });
  }
}

/** The outermost of them. */
function foreignIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (isForeign(child) ? [child] : foreignIn(child)));
}

function foreignAttributes(root: XmlElement, source: string): readonly Edit[] {
  return [...walk(root)].flatMap(({ element }) =>
    element.attributes.filter(isForeign).map(attributeRemoval(source)),
  );
}
