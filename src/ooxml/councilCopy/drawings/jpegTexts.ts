import { startsWith, viewOf } from './pictureBytes';

const MARKER = 0xff;
const EXIF_SEGMENT = 0xe1;
const EXIF = 'Exif\0\0';
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const APPLICATION = { first: 0xe0, last: 0xef };
/** Sizes, colours (ICC) and how they are told apart (Adobe): without these a picture looks another. */
const LOOKS = [
  { marker: 0xe0, name: 'JFIF\0' },
  { marker: 0xe2, name: 'ICC_PROFILE\0' },
  { marker: 0xee, name: 'Adobe' },
];

/** A JPEG's bytes without texts; of EXIF the way a picture is turned stays. Undefined where it is cut short. */
export function jpegWithoutTexts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== MARKER) return undefined;
    if (marker === END_OF_IMAGE) return [...kept, bytes.subarray(at, at + 2)];
    if (at + 4 > bytes.length) return undefined;
    const segmentEnd = at + 2 + view.getUint16(at + 2);
    const end = marker === START_OF_SCAN ? endOfScan(bytes, segmentEnd) : segmentEnd;
    if (end > bytes.length) return undefined;
    const data = bytes.subarray(at + 4, segmentEnd);
    if (!saysSomething(marker, data)) kept.push(bytes.subarray(at, end));
    else if (marker === EXIF_SEGMENT && startsWith(data, EXIF)) kept.push(...turned(data));
    at = end;
  }
  return undefined;
}

function saysSomething(marker: number, data: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker < APPLICATION.first || marker > APPLICATION.last) return false;
  return !LOOKS.some((look) => look.marker === marker && startsWith(data, look.name));
}

/** Among the pixels `FF` is followed by `00` or counts (`D0` to `D7`); any other marker ends them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at >= 0; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && (next < 0xd0 || next > 0xd7)) return at;
  }
  return Infinity;
}

const ORIENTATION = 0x0112;
const UPRIGHT = 1;
const MOST_TURNS = 8;

/** EXIF that says nothing but how the picture is turned, where it is. */
function turned(data: Uint8Array): Uint8Array[] {
  const orientation = orientationIn(data.subarray(EXIF.length));
  if (orientation <= UPRIGHT || orientation > MOST_TURNS) return [];
  const letters = [...EXIF, ...'MM'].map((letter) => letter.charCodeAt(0));
  const directory = [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...letters, ...directory];
  return [new Uint8Array([MARKER, EXIF_SEGMENT, 0, body.length + 2, ...body])];
}

/** The tag of EXIF's first directory; 0 where there is none. */
function orientationIn(tiff: Uint8Array): number {
  const little = startsWith(tiff, 'II');
  const view = viewOf(tiff);
  if (tiff.length < 8) return 0;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 0;
  const count = view.getUint16(directory, little);
  for (let at = directory + 2; at + 12 <= Math.min(tiff.length, directory + 2 + 12 * count); at += 12) {
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
  }
  return 0;
}
