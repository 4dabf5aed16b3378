import type { Colour } from './colours';
import type { ShownBy, Sort } from './shownNothing';

/** How a rule (조건부 서식) or a part of a table style paints a cell, over the cell's own format. */
export interface Painting {
  readonly colour: Colour | undefined;
  readonly ground: Colour | undefined;
  readonly shows: Readonly<Record<Sort, ShownBy>> | undefined;
}
