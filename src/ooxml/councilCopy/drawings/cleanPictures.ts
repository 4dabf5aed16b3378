import { concatenate } from '../../package/compression';
import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { Copy } from '../copy';
import { withoutPictureTexts } from './pictureTexts';

/** Takes from pictures what they say of themselves: who took them, where and when, titles, comments. */
export function cleanPictures({ pack, report }: Copy): void {
  for (const part of partsBy(pack, officeType('image'))) {
    const bytes = pack.bytes(part);
    const kept = withoutPictureTexts(bytes);
    const length = kept?.reduce((sum, piece) => sum + piece.length, 0);
    if (kept === undefined || length === bytes.length) continue;
    pack.replace(part, concatenate(kept));
    report.change(part, 'pictureTextsRemoved');
  }
}
