import type { Area, BorderEdge, CellStyle } from '../../book/types';
import { invalidArgument, notBuilt } from '../hostError';
import { assertAllowed } from './guard';
import { KeyedCollection } from './collection';
import { HostObject, type Identity, type Members } from './hostObject';
import type { Range } from './range';
import { uniform } from './uniform';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type Side = (typeof SIDES)[number];

const NO_BORDER = { style: 'None', color: '#000000' };

/** The cells of the range that a side runs along, and at which of their edges. */
function strips(side: Side, area: Area): readonly { readonly cells: Area; readonly edge: BorderEdge }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, edge: side }];
    case 'EdgeBottom':
      return [{ cells: { ...area, row: row + rows - 1, rows: 1 }, edge: side }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, edge: side }];
    case 'EdgeRight':
      return [{ cells: { ...area, column: column + columns - 1, columns: 1 }, edge: side }];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [{ cells: { ...area, rows: rows - 1 }, edge: 'EdgeBottom' }];
    case 'InsideVertical':
      return columns < 2 ? [] : [{ cells: { ...area, columns: columns - 1 }, edge: 'EdgeRight' }];
  }
}

export class RangeBorder extends HostObject {
  static override readonly members: Members<RangeBorder> = {
    scalars: ['color', 'sideIndex', 'style', 'weight'],
  };

  constructor(
    private readonly range: Range,
    readonly sideIndex: Side,
  ) {
    super(range.host);
  }

  override get identity(): Identity {
    return { Id: this.sideIndex };
  }
  get id(): string {
    return this.sideIndex;
  }

  get style(): string | null {
    return this.read((border) => border.style);
  }
  set style(style: string) {
    this.write({ style });
  }
  get color(): string | null {
    return this.read((border) => border.color);
  }
  set color(color: string) {
    this.write({ color: color.toUpperCase() });
  }
  get weight(): string {
    return 'Thin';
  }
  set weight(weight: string) {
    if (weight !== 'Thin') throw notBuilt(`RangeBorder.weight ${weight}`);
  }

  private read<T>(property: (border: { style: string; color: string }) => T): T | null {
    const [strip] = strips(this.sideIndex, this.range.area);
    if (!strip) return property(NO_BORDER);
    return uniform(this.range.sheet, strip.cells, (style) =>
      property(style.borders[strip.edge] ?? NO_BORDER),
    );
  }

  private write(change: { style?: string; color?: string }): void {
    const { sheet, area } = this.range;
    assertAllowed(sheet, 'allowFormatCells');
    for (const { cells, edge } of strips(this.sideIndex, area)) {
      sheet.setStyle(cells, (row, column): Partial<CellStyle> => {
        const { borders } = sheet.styleAt(row, column);
        // A colour alone draws a line, as in Excel.
        const line = borders[edge] ?? { style: 'Continuous', color: NO_BORDER.color };
        return { borders: { ...borders, [edge]: { ...line, ...change } } };
      });
    }
  }
}

export class RangeBorderCollection extends KeyedCollection<RangeBorder> {
  static override readonly members: Members<RangeBorderCollection> = {
    collection: true,
    scalars: ['count'],
    methods: ['getItem', 'getItemAt'],
  };

  constructor(private readonly range: Range) {
    super(range.host);
  }

  get items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }

  protected find(key: string): RangeBorder {
    const side = SIDES.find((name) => name === key);
    if (!side) throw key.startsWith('Diagonal') ? notBuilt(`RangeBorder ${key}`) : invalidArgument(key);
    return new RangeBorder(this.range, side);
  }
}
