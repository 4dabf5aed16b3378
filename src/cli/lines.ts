import type { Finding } from '../ooxml/councilCopy/findings/findings';
import type { Scalar } from '../ooxml/sheet/savedValue';
import type { Words } from './words';

/** A title and what belongs to it. */
export function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

export function findingLine({ kind, saved, recomputed, ...place }: Finding, { findings }: Words): string {
  return findings[kind]({
    sheet: place.sheet ?? '',
    cell: place.cell ?? '',
    unknown: place.unknown ?? '',
    saved: shown(saved ?? null),
    recomputed: shown(recomputed ?? null),
  });
}

/** A value as a cell shows it. */
export function shown(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
