import { jpegWithoutTexts } from './jpegTexts';
import { startsWith, viewOf } from './pictureBytes';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_TEXTS = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);
const PNG_END = 'IEND';
/** Length, type and check sum around a chunk's data. */
const AROUND = 12;
const JPEG = [0xff, 0xd8, 0xff];

/**
 * A picture without what it says of itself: EXIF, XMP, IPTC and comments of a JPEG, texts and times of a PNG, and what is written
 * behind its end. What makes its look stays byte for byte. Undefined for other pictures and for one that is cut short.
 */
export function withoutPictureTexts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (startsWith(bytes, PNG)) return pngWithoutTexts(bytes);
  return startsWith(bytes, JPEG) ? jpegWithoutTexts(bytes) : undefined;
}

function pngWithoutTexts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, PNG.length)];
  for (let at = PNG.length; at + AROUND <= bytes.length;) {
    const end = at + AROUND + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    if (!PNG_TEXTS.has(type)) kept.push(bytes.subarray(at, end));
    if (type === PNG_END) return kept;
    at = end;
  }
  return undefined;
}
