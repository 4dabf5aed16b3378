import type { Inventory } from './inventory';
import { completedHeaders, foldHeader, isSpanFormula, layoutOf, spanFormula } from '../tables/layout';
import { foldName } from './naming';
import type { BookNames } from '../book/names';
import type { Standing } from './standing';
import type { TableId } from '../tables/tableId';
import type { SpanSpec } from '../tables/namedPlaces';
import { SPAN_NAMES } from '../tables/namedPlaces';

/** The names that functions take, asked for together with the headers they depend on. */
interface AskedSpan {
  readonly span: SpanSpec;
  readonly name: string;
  readonly item: Excel.NamedItem;
  readonly table: Excel.Table;
  readonly tableName: string;
  readonly header: Excel.Range;
}

export function askForSpans(
  workbook: Excel.Workbook,
  made: readonly TableId[],
  names: BookNames,
): readonly AskedSpan[] {
  return SPAN_NAMES.filter(({ table }) => made.includes(table)).map((span) => {
    const name = names.spans[span.name] ?? span.name;
    const tableName = names.tables[span.table];
    const item = workbook.names.getItemOrNullObject(name);
    item.load('formula');
    const table = workbook.tables.getItemOrNullObject(tableName);
    table.load('name');
    const header = table.getHeaderRowRange();
    header.load('values');
    return { span, name, item, table, tableName, header };
  });
}

/**
 * Makes the names anew whose columns were moved, and those that are gone. Answers whether there was anything to do;
 * the next sync does it. Names of tables that are damaged are left for the repair.
 */
export function renewSpans(workbook: Excel.Workbook, asked: readonly AskedSpan[]): boolean {
  let renewed = false;
  for (const { span, name, item, table, tableName, header } of asked) {
    if (table.isNullObject) continue;
    const headers = (header.values[0] ?? []).map(foldHeader);
    if (!layoutOf(span.table, tableName, headers).ok) continue;
    const formula = spanFormula(span, tableName, headers);
    if (item.isNullObject) workbook.names.add(name, formula);
    else if (!isSpanFormula(item.formula, span, tableName, headers)) item.formula = formula;
    else continue;
    renewed = true;
  }
  return renewed;
}

/** Makes or renews the names over tables that are there now or are being made in this batch. */
export function makeSpans(workbook: Excel.Workbook, inventory: Inventory, standing: Standing): void {
  const { names, found, missing } = standing;
  for (const span of SPAN_NAMES) {
    const present = found.get(span.table);
    if (!present && !missing.some(({ table }) => table === span.table)) continue;
    const tableName = names.tables[span.table];
    const headers = completedHeaders(span.table, present?.headers ?? []);
    const name = names.spans[span.name] ?? span.name;
    const old = inventory.definedNames.find((candidate) => foldName(candidate.name) === foldName(name));
    if (!old) workbook.names.add(name, spanFormula(span, tableName, headers));
    else if (!isSpanFormula(old.formula, span, tableName, headers)) {
      workbook.names.getItem(name).formula = spanFormula(span, tableName, headers);
    }
  }
}
