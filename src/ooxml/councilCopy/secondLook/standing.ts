import type { Package } from '../../package/package';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { FunctionCall } from '../../formulas/calls';
import { type Formula, readFormula } from '../../formulas/readFormula';
import type { FormulaReference } from '../../formulas/references';
import { readTables } from '../../workbook/readTables';
import { readWorkbook } from '../../workbook/readWorkbook';
import { attribute, child } from '../../xml/tree';

/** What stands in a workbook that formulas can ask for by name, read from its parts and nothing else. All in lower case. */
export class Standing {
  private readonly sheets = new Set<string>();
  /** Names that are known everywhere, and `시트!이름` of those that one sheet knows. */
  private readonly names = new Set<string>();
  private readonly formulas = new Map<string, string>();
  /** The columns of each table. */
  private readonly tables = new Map<string, ReadonlySet<string>>();
  /** The sheets that have pivot tables. */
  private readonly pivots = new Set<string>();

  constructor(pack: Package) {
    const { sheets, names } = readWorkbook(pack);
    for (const { name, part } of sheets) {
      const sheet = name.toLowerCase();
      this.sheets.add(sheet);
      for (const table of readTables(pack, part)) {
        const columns = table.columns.map((column) => column.name.toLowerCase());
        this.tables.set(table.name.toLowerCase(), new Set(columns));
      }
      const hasPivots = partsFrom(pack, part, officeType('pivotTable')).some((pivot) => {
        const location = child(pack.root(pivot), 'location');
        return location !== undefined && attribute(location, 'ref') !== undefined;
      });
      if (hasPivots) this.pivots.add(sheet);
    }
    for (const { name, formula, scope } of names) {
      const home = scope === undefined ? '' : `${(sheets[scope]?.name ?? '').toLowerCase()}!`;
      this.names.add(home + name.toLowerCase());
      this.formulas.set(home + name.toLowerCase(), formula);
    }
  }

  /** Names whose own formulas ask for what was there before and is not any more count as gone. */
  forgetBroken(before: Standing): void {
    const open = new Map([...this.formulas].map(([name, formula]) => [name, readFormula(formula)]));
    for (let isNews = true; isNews;) {
      isNews = false;
      for (const [name, formula] of open) {
        if (!this.hasLost(formula, name.slice(0, Math.max(0, name.lastIndexOf('!'))), before)) continue;
        open.delete(name);
        this.names.delete(name);
        isNews = true;
      }
    }
  }

  /** Whether a formula on a sheet asks for what was there before and is not here. */
  hasLost(formula: Formula, on: string, before: Standing): boolean {
    const missing = this.missing(formula, on);
    if (missing.length === 0) return false;
    const never = before.missing(formula, on);
    return missing.some((what) => !never.includes(what));
  }

  /** What a formula on a sheet asks for and does not find here: `sheet 자료`, `name 합계`. */
  private missing({ references, calls }: Formula, on: string): readonly string[] {
    return [
      ...references.flatMap((reference) => this.missingAt(reference, on) ?? []),
      ...calls.flatMap((call) => this.missingPivot(call, references, on) ?? []),
    ];
  }

  private missingAt(reference: FormulaReference, on: string): string | undefined {
    const { book, sheets } = reference;
    if (book !== undefined) return undefined;
    const gone = sheets?.find((sheet) => !this.sheets.has(sheet.toLowerCase()));
    if (gone !== undefined) return `sheet ${gone.toLowerCase()}`;
    if (reference.kind === 'table') {
      const { table, columns } = reference;
      if (table === '') return undefined;
      const known = this.tables.get(table.toLowerCase());
      if (!known) return `name ${table.toLowerCase()}`;
      const lost = columns.find((column) => !known.has(column.toLowerCase()));
      return lost === undefined ? undefined : `column ${table}[${lost}]`.toLowerCase();
    }
    if (reference.kind !== 'name') return undefined;
    const name = reference.name.toLowerCase();
    const home = (sheets?.[0] ?? on).toLowerCase();
    const isKnown = this.names.has(name) || this.names.has(`${home}!${name}`) || this.tables.has(name);
    return isKnown ? undefined : `name ${name}`;
  }

  private missingPivot(
    { name, args }: FunctionCall,
    references: readonly FormulaReference[],
    on: string,
  ): string | undefined {
    const [, place] = args;
    if (!/^getpivotdata$/i.test(name) || !place) return undefined;
    const asked = references.find(({ token }) => place.from <= token && token < place.to);
    const sheet = (asked?.sheets?.[0] ?? on).toLowerCase();
    return this.pivots.has(sheet) ? undefined : `pivot ${sheet}`;
  }
}

export type Standings = readonly [before: Standing, after: Standing];

/** What stands in a workbook, and in its copy. */
export function standingsOf({
  original,
  pack,
}: {
  readonly original: Package;
  readonly pack: Package;
}): Standings {
  const [before, after] = [new Standing(original), new Standing(pack)];
  after.forgetBroken(before);
  return [before, after];
}
