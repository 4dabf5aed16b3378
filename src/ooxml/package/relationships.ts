import { packageError } from '../problems';
import { attribute, childrenOf, type XmlElement } from '../xml/tree';
import { type PartName, resolveTarget } from './partName';

/** A relationship from a part (or the package) to another part, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written: relative, absolute, with a fragment, or an address. */
  readonly target: string;
  /** The part that is meant, whether or not it exists; undefined for an address outside. */
  readonly part: PartName | undefined;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespace of `r:id`. */
export const RELATIONSHIP_IDS = OFFICE;

/** A relationship type of Office by its last word: `worksheet`, `styles`, `table` … */
export function officeType(word: string): string {
  return `${OFFICE}/${word}`;
}

/** `root` is that of the part. Errors: two of one id, which could not be told apart. */
export function parseRelationships(part: PartName, root: XmlElement, source: string): Relationship[] {
  const found = childrenOf(root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const outside = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target,
      part: outside ? undefined : resolveTarget(source, target),
    };
  });
  if (new Set(found.map(({ id }) => id)).size < found.length) throw packageError('packageDamaged', { part });
  return found;
}
