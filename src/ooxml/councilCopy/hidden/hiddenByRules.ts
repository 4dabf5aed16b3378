import { recompute } from '../../recompute/recompute';
import { bounded, isWithin } from '../../recompute/tableArea';
import { isBlock, isError, single } from '../../recompute/values';
import { shiftFormula } from '../../formulas/shift';
import type { CellPlace } from '../../sheet/cellRef';
import { readSheet } from '../../sheet/patchSheet';
import { savedValue, type Scalar } from '../../sheet/savedValue';
import type { SheetCell } from '../../sheet/sheetCell';
import { detached } from '../../xml/detached';
import type { Copy } from '../copy';
import type { SeenSheets } from '../sheets/seenSheets';
import { isUnreadable, type Looks } from './cellLooks';
import { BLACK } from './colours';
import type { HidingRule } from './hidingRules';
import { sortOf } from './shownNothing';

/** Conditions that are worked out on one sheet; what is for more cells counts as if it held. */
const MOST_TRIED = 20_000;

/** Cells that a rule (조건부 서식) paints in the colour of their ground, or shows a bar in the place of. After the sheets. */
export function findHiddenByRules(copy: Copy, seen: SeenSheets): void {
  const { original, kept, strings, report } = copy;
  for (const { name: sheet, part } of kept) {
    const rules = seen.sheets.get(sheet)?.hidingRules ?? [];
    if (rules.length === 0) continue;
    const areas = rules.map((rule) => ({ rule, areas: areasOf(rule.ref) }));
    const trial = new Trial(seen, sheet);
    let first: string | undefined;
    let count = 0;
    readSheet(part, original.textChunks(part), {
      cell: (cell) => {
        const value = savedValue(cell, strings);
        if (isNothingToHide(value)) return undefined;
        const isHidden = areas.some(({ rule, areas }) => {
          const [home] = areas;
          if (!home || !areas.some((area) => isWithin(cell.place, area))) return false;
          const corner = { row: home.top, column: home.left };
          return hides(rule, cell, seen.looks) && trial.holds(rule, value, cell.place, corner);
        });
        if (!isHidden) return undefined;
        first ??= detached(cell.ref);
        count++;
        return undefined;
      },
    });
    if (first !== undefined)
      report.findings.push({ kind: '숨김', sheet, cell: first, count, hiddenBy: 'rule' });
  }
}

type Bounds = NonNullable<ReturnType<typeof bounded>>;

function areasOf(ref: string): readonly Bounds[] {
  return ref.split(/\s+/).flatMap((area) => bounded(area) ?? []);
}

/** A zero, an error or an empty text that is not shown is a way of writing. */
function isNothingToHide(value: Scalar): boolean {
  return value === null || value === '' || value === 0 || isError(value);
}

/** Whether the cell cannot be read where the rule holds. */
function hides({ painting }: HidingRule, cell: SheetCell, looks: Looks): boolean {
  const sort = sortOf(cell);
  if (!painting) return sort !== 'text';
  if (painting.shows?.[sort].nothing) return true;
  const colour = painting.colour ?? looks.cells.get(cell.style)?.colour ?? BLACK;
  return isUnreadable(colour, painting.ground ?? looks.groundOf(cell.style));
}

/** Works out for one cell after the other whether a rule holds; what cannot be worked out counts as if it did. */
class Trial {
  private tried = 0;

  constructor(
    private readonly seen: SeenSheets,
    private readonly sheet: string,
  ) {}

  holds(rule: HidingRule, value: Scalar, place: CellPlace, home: CellPlace): boolean {
    if (rule.formulas.length === 0 || this.tried++ > MOST_TRIED) return true;
    const values = rule.formulas.map((formula) => this.valueOf(formula, place, home));
    const [first, second] = values;
    if (values.some((one) => one === undefined)) return true;
    if (rule.type !== 'cellIs') return first === true || (typeof first === 'number' && first !== 0);
    return compared(rule.operator, value, first!, second);
  }

  private valueOf(formula: string, place: CellPlace, home: CellPlace): Scalar | undefined {
    const moved = shiftFormula(formula, place.row - home.row, place.column - home.column);
    const computed = recompute(moved, this.seen.saved.seenFrom(this.sheet, place));
    const value = computed.ok ? single(computed.value) : undefined;
    return value === undefined || isBlock(value) ? undefined : value;
  }
}

function compared(operator: string, value: Scalar, first: Scalar, second: Scalar | undefined): boolean {
  const order = orderOf(value, first);
  switch (operator) {
    case 'equal':
      return order === 0;
    case 'notEqual':
      return order !== 0;
    case 'lessThan':
      return order < 0;
    case 'lessThanOrEqual':
      return order <= 0;
    case 'greaterThan':
      return order > 0;
    case 'greaterThanOrEqual':
      return order >= 0;
    case 'between':
    case 'notBetween': {
      const isBetween = order >= 0 && orderOf(value, second ?? null) <= 0;
      return isBetween === (operator === 'between');
    }
    default:
      return true;
  }
}

/** As Excel orders values: numbers before texts, texts whatever their case. */
function orderOf(one: Scalar, other: Scalar): number {
  if (typeof one === 'number' && typeof (other ?? 0) === 'number') return one - Number(other ?? 0);
  if (typeof one === 'number') return -1;
  if (typeof other === 'number') return 1;
  const [a, b] = [one, other].map((value) => String(value ?? '').toLowerCase());
  return a === b ? 0 : a! < b! ? -1 : 1;
}
