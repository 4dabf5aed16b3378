import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import { isUnreadable, type Looks } from './cellLooks';
import type { Painting } from './painting';
import type { Colour } from './colours';

/** A rule (조건부 서식) that can keep what a cell holds from being seen. */
export interface HidingRule {
  /** The cells that it is for: `A1:B9 D4`. */
  readonly ref: string;
  /** `cellIs`, `expression`, `dataBar` … */
  readonly type: string;
  /** Of `cellIs`: how the value is compared with the formulas. */
  readonly operator: string;
  /** As they read in the first cell of the rule. */
  readonly formulas: readonly string[];
  /** How it paints the cell; undefined where it shows a bar or a sign in the place of the number. */
  readonly painting: Painting | undefined;
}

/** Shown in the place of a number, where the rule says so. */
const IN_PLACE = new Set(['dataBar', 'iconSet']);

/** Elements of a sheet that may hold rules. */
export const RULES = new Set(['conditionalFormatting', 'extLst']);

/**
 * The rules in an element of a sheet – `conditionalFormatting`, or `extLst` with those that Excel 2010 brought – that can
 * hide something.
 */
export function hidingRulesIn(element: XmlElement, looks: Looks): readonly HidingRule[] {
  const formats = [...walk(element)].filter((found) => found.element.local === 'conditionalFormatting');
  return formats.flatMap(({ element: format }) => {
    const ref = attribute(format, 'sqref') ?? child(format, 'sqref')?.text ?? '';
    return childrenOf(format, 'cfRule').flatMap((rule): HidingRule[] => {
      const own = child(rule, 'dxf');
      const painting = own ? looks.paintingOf(own) : looks.paintings[Number(attribute(rule, 'dxfId') ?? NaN)];
      const isInPlace = rule.children.some(
        (one) => IN_PLACE.has(one.local) && ['0', 'false'].includes(attribute(one, 'showValue') ?? ''),
      );
      if (!isInPlace && !(painting && mayHide(painting, looks.grounds))) return [];
      return [
        {
          ...{ ref, type: attribute(rule, 'type') ?? '', operator: attribute(rule, 'operator') ?? 'equal' },
          formulas: rule.children.filter(({ local }) => local === 'formula' || local === 'f').map(textOf),
          painting: isInPlace ? undefined : painting,
        },
      ];
    });
  });
}

function textOf({ text }: XmlElement): string {
  return text;
}

function mayHide({ colour, ground, shows }: Painting, grounds: readonly Colour[]): boolean {
  const behind = ground ? [ground] : grounds;
  return (
    behind.some((one) => isUnreadable(colour, one)) ||
    (shows !== undefined && (shows.positive.nothing || shows.negative.nothing || shows.text.nothing))
  );
}
