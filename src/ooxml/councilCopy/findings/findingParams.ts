import type { Problem } from '../../../domain/kinds';
import type { Scalar } from '../../sheet/savedValue';
import type { Finding } from './findings';

/** What the sentence of a finding is made from. */
export function findingParams({ kind: _, saved, recomputed, ...place }: Finding): Problem['params'] {
  return {
    sheet: place.sheet ?? '',
    cell: place.cell ?? '',
    unknown: place.unknown ?? '',
    count: String(place.count ?? 0),
    hiddenBy: place.hiddenBy ?? 'row',
    saved: plainValue(saved ?? null),
    recomputed: plainValue(recomputed ?? null),
  };
}

/** A value as a plain cell shows it. */
export function plainValue(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
