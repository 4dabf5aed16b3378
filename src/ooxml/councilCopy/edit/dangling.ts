import type { PartName } from '../../package/partName';
import { RELATIONSHIP_IDS } from '../../package/relationships';
import { type Edit, removal } from '../../xml/edit';
import type { XmlAttribute, XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';

/** The namespace of `o:relid` in VML. */
const VML_OFFICE = 'urn:schemas-microsoft-com:office:office';

/** Tells of an element whether it uses a relationship of its part that is no more. */
export function danglingIn({ pack }: Copy, part: PartName): (element: XmlElement) => boolean {
  const ids = new Set(pack.relationshipsOf(part).map(({ id }) => id));
  return ({ attributes }) => attributes.some((one) => usesRelationship(one) && !ids.has(one.value));
}

/** Filled with a picture: may be without it, and counts among its neighbours, as a theme's third fill. */
const FILL = 'blipFill';

export function usesRelationship({ uri, local, value }: XmlAttribute): boolean {
  return value !== '' && (uri === RELATIONSHIP_IDS || (uri === VML_OFFICE && local === 'relid'));
}

/** Takes away what used relationships that are no more, and lists that have nothing else in them. */
export function danglingEdits(copy: Copy, part: PartName, root: XmlElement, source: string): readonly Edit[] {
  const isDangling = danglingIn(copy, part);
  const gone: XmlElement[] = [];
  const attributes: Edit[] = [];
  const isGone = (element: XmlElement): boolean => {
    if (isDangling(element)) {
      // The printer's settings go, what is set for every printer stays.
      if (element.local !== 'pageSetup') return true;
      attributes.push(...element.attributes.filter(usesRelationship).map(attributeRemoval(source)));
      return false;
    }
    const inside = element.children.filter(isGone);
    const isEmptied = inside.length > 0 && inside.length === element.children.length;
    if (isEmptied && element !== root && element.local !== FILL) return true;
    gone.push(...inside);
    return false;
  };
  isGone(root);
  for (const { local } of gone) {
    // Dropped sheets are told by the step that drops them.
    if (local !== 'sheet') copy.report.change(part, 'elementRemoved', { element: local });
  }
  return [...gone.map(removal), ...attributes];
}

export function attributeRemoval(source: string): (attribute: XmlAttribute) => Edit {
  return ({ start, end }) => ({ start: source.slice(0, start).trimEnd().length, end, text: '' });
}
