import { CONTENT_TYPES } from '../../package/contentTypes';
import { type PartName, partKey, relationshipsPartOf } from '../../package/partName';
import { officeType } from '../../package/relationships';
import { withoutComments } from '../../xml/comments';
import type { Copy } from '../copy';
import { reachedFrom } from '../reached';
import { wellFormedVml } from './wellFormedVml';

/** Parts that grow with the data: their comments are taken away as they stream by. */
const STREAMED = new Set(['worksheet', 'sharedStrings'].map(officeType));

/** Takes comments and processing instructions out of all small parts: nobody sees them in Excel, and anything may stand there. */
export function removeXmlComments({ pack, report }: Copy): void {
  const clean = (part: PartName, repaired: (text: string) => string = (text) => text) => {
    const text = pack.text(part);
    const bare = withoutComments(part, repaired(text));
    if (bare === text) return;
    pack.replace(part, bare);
    report.change(part, 'commentsRemoved');
  };
  const seen = new Set<string>();
  clean(CONTENT_TYPES);
  for (const source of reachedFrom(pack)) {
    const relationships = relationshipsPartOf(source);
    if (pack.has(relationships)) clean(relationships);
    for (const { type, part } of pack.relationshipsOf(source)) {
      if (!part || STREAMED.has(type) || seen.has(partKey(part)) || !pack.has(part)) continue;
      seen.add(partKey(part));
      const contentType = pack.contentTypeOf(part) ?? '';
      if (/vmlDrawing$/.test(contentType)) clean(part, wellFormedVml);
      else if (/^(application|text)\/(.*\+)?xml$/.test(contentType)) clean(part);
    }
  }
}
