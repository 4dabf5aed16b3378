import type { ChartForm } from '../../book/types';
import { notBuilt } from '../hostError';

const FORMS: readonly string[] = [
  'BarClustered',
  'ColumnClustered',
  'Line',
  'LineMarkers',
] satisfies ChartForm[];

/** A kind of chart that is drawn here. Errors: every other is not built. */
export function chartForm(type: unknown): ChartForm {
  if (!FORMS.includes(String(type))) throw notBuilt(`Chart ${String(type)}`);
  return type as ChartForm;
}
