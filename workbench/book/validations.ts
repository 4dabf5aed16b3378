import { bottomOf, intersect, rightOf, shifted } from './area';
import type { Area, ValidationRule } from './types';

/** The rules with `rule` set on an area: what it covers of older rules is cut away; null only cuts. */
export function withRule(
  rules: readonly ValidationRule[],
  area: Area,
  rule: Omit<ValidationRule, 'area'> | null,
): readonly ValidationRule[] {
  if (!rule && rules.every((other) => !intersect(other.area, area))) return rules;
  const kept = rules.flatMap((other) => cut(other.area, area).map((rest) => ({ ...other, area: rest })));
  return rule ? [...kept, { ...rule, area }] : kept;
}

/** What is left of an area without `hole`, in at most four pieces. */
export function cut(area: Area, hole: Area): readonly Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const pieces: readonly Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottomOf(common), rows: bottomOf(area) - bottomOf(common) },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: rightOf(common), columns: rightOf(area) - rightOf(common) },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The rules after rows or columns were inserted or removed; a rule none of whose cells is left goes. */
export function shiftRules(
  rules: readonly ValidationRule[],
  axis: 'rows' | 'columns',
  change: 'insert' | 'remove',
  at: number,
  count: number,
): readonly ValidationRule[] {
  return rules.flatMap((rule) => {
    const area = shifted(rule.area, axis, change, at, count);
    return area ? [{ ...rule, area }] : [];
  });
}
