/**
 * Widths of columns in files count characters of the standard font. Digits of 맑은 고딕 11 are 8 pixels wide, those of the
 * other fonts that standard styles use 7.
 */
const WIDE = new Set(['', '맑은 고딕', 'Malgun Gothic', '굴림', '돋움']);
const STEP = 256;

function digitWidth(font: string): number {
  return WIDE.has(font) ? 8 : 7;
}

export function widthToPixels(width: number, font: string): number {
  const digit = digitWidth(font);
  return Math.trunc(((STEP * width + Math.trunc(STEP / 2 / digit)) / STEP) * digit);
}

export function pixelsToWidth(pixels: number, font: string): number {
  return Math.round((pixels / digitWidth(font)) * STEP) / STEP;
}

/** Of rows, whose heights files give in points. */
export function heightToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pixelsToHeight(pixels: number): number {
  return (pixels * 72) / 96;
}
