import type { Package } from '../../package/package';
import { type PartName, partKey, relationshipsPartOf } from '../../package/partName';
import { partsBy, reachedFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { splice, withAttribute } from '../../xml/edit';
import { childrenOf } from '../../xml/tree';
import type { Copy } from '../copy';

/** As Excel calls them: `/xl/media/image7.png`. */
const NUMBERED = /\/image\d*\.[a-z\d]+$/i;
const ENDING = /\.[a-z\d]{1,5}$/i;

/** What a picture's file is called may tell who is in it: `홍길동.jpg` becomes `image7.jpg`. */
export function renamePictures({ pack, report }: Copy): void {
  let number = 0;
  const fresh = (ending: string): PartName => {
    const name: PartName = `/xl/media/image${++number}${ending}`;
    return pack.has(name) ? fresh(ending) : name;
  };
  for (const part of partsBy(pack, officeType('image'))) {
    const contentType = pack.contentTypeOf(part);
    if (NUMBERED.test(part) || contentType === undefined) continue;
    const [ending = '.bin'] = ENDING.exec(part) ?? [];
    const name = fresh(ending.toLowerCase());
    pack.add(name, contentType, pack.bytes(part));
    for (const source of [...reachedFrom(pack)]) redirect(pack, source, part, name);
    pack.remove(part);
    report.change(name, 'pictureTextsRemoved');
  }
}

/** Has the relationships of a part lead to another place. */
function redirect(pack: Package, source: string, from: PartName, to: PartName): void {
  const links = pack.relationshipsOf(source);
  if (!links.some(({ part }) => part && partKey(part) === partKey(from))) return;
  const relationships = relationshipsPartOf(source);
  const xml = pack.text(relationships);
  const edits = childrenOf(pack.root(relationships), 'Relationship').flatMap((element, index) => {
    const { part } = links[index]!;
    return part && partKey(part) === partKey(from) ? [withAttribute(xml, element, 'Target', to)] : [];
  });
  pack.replace(relationships, splice(xml, edits));
}
