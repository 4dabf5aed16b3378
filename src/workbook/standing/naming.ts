import { WISHED_NAMES, type BookNames } from '../book/names';
import { NAMED_CELLS, SPAN_NAMES } from '../tables/namedPlaces';
import { TABLES } from '../tables';
import type { TableId } from '../tables/tableId';

/** What 「실적 표 만들기」 would make: shown before it is done, names that are taken already resolved. */
export interface CreationPlan {
  readonly sheets: readonly {
    readonly table: TableId;
    readonly sheetName: string;
    readonly tableName: string;
    /** The name we would have liked, when it was taken. */
    readonly taken: string | null;
  }[];
}

/** The names a workbook already has. Tables and defined names share one set in Excel. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly definedNames: readonly string[];
}

export interface NamingPlan {
  readonly plan: CreationPlan;
  readonly names: BookNames;
}

/** Names compare as Excel compares them: case-blind, and a decomposed Hangul file name is the composed one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Hands out names that nobody has yet. */
class NameRegister {
  private readonly taken: Set<string>;

  constructor(
    names: readonly string[],
    private readonly prefix: string,
    private readonly separator: string,
  ) {
    this.taken = new Set(names.map(foldName));
  }

  /** The wish; if taken `실적_사업`, then `실적_사업_2`, … */
  claim(wish: string): string {
    let name = wish;
    for (let attempt = 1; this.taken.has(foldName(name)); attempt += 1) {
      const suffix = attempt === 1 ? '' : `${this.separator}${attempt}`;
      name = `${this.prefix}${wish}${suffix}`;
    }
    this.taken.add(foldName(name));
    return name;
  }
}

export function sheetRegister(taken: readonly string[]): { claim(wish: string): string } {
  return new NameRegister(taken, '실적 ', ' ');
}

/**
 * Where the tables `ids` would stand and what everything would be called, beside what the workbook holds:
 * sheet `사업` taken → `실적 사업`, table or defined name taken → `실적_사업`.
 * Names in `kept` are ours already and stay.
 */
export function planNames(
  taken: TakenNames,
  ids: readonly TableId[],
  kept: Partial<BookNames> = {},
): NamingPlan {
  const sheets = sheetRegister(taken.sheets);
  const names = new NameRegister([...taken.tables, ...taken.definedNames], '실적_', '_');
  const planned = ids.map((id) => {
    const wish = TABLES[id].name;
    const sheetName = sheets.claim(wish);
    const tableName = names.claim(wish);
    return { table: id, sheetName, tableName, taken: sheetName === wish && tableName === wish ? null : wish };
  });
  const cells = NAMED_CELLS.map(({ name }) => [name, kept.cells?.[name] ?? names.claim(name)] as const);
  const spans = SPAN_NAMES.map(({ name }) => [name, kept.spans?.[name] ?? names.claim(name)] as const);
  return {
    plan: { sheets: planned },
    names: {
      tables: {
        ...WISHED_NAMES.tables,
        ...kept.tables,
        ...Object.fromEntries(planned.map(({ table, tableName }) => [table, tableName])),
      },
      cells: Object.fromEntries(cells) as BookNames['cells'],
      spans: Object.fromEntries(spans),
    },
  };
}
