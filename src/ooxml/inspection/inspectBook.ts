import { calculationFindings, findingsOf } from '../councilCopy/findings/findingOf';
import type { Finding } from '../councilCopy/findings/findings';
import { findPersonalData } from '../personalData/find';
import { personalColumn } from '../personalData/columns';
import type { PersonalDataKind } from '../personalData/rules';
import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import { readPackage } from '../package/readPackage';
import { officeType } from '../package/relationships';
import { checkCalls } from '../recompute/checkCalls';
import { SavedBook } from '../recompute/savedBook';
import { readSheet } from '../sheet/patchSheet';
import { savedValue } from '../sheet/savedValue';
import type { Sheet } from '../workbook/readWorkbook';

export interface InspectedSheet extends Pick<Sheet, 'name' | 'state'> {
  /** Cells that hold a value or a formula. */
  readonly cells: number;
  readonly formulas: number;
}

export interface InspectedTable {
  readonly name: string;
  readonly sheet: string;
  /** `A1:F20` */
  readonly ref: string;
  readonly columns: readonly string[];
}

/** Personal data in a cell, or a column of a table whose header says that it holds some. */
export interface PersonalDataPlace {
  readonly kind: PersonalDataKind;
  readonly sheet: string;
  /** `B7`; of a column its header's words. */
  readonly at: string;
}

/** What stands in a workbook's file, and what to look at before it is handed out. */
export interface Inspection {
  readonly parts: readonly PartName[];
  readonly sheets: readonly InspectedSheet[];
  readonly tables: readonly InspectedTable[];
  /** Cells that call each function of ours, by its id. */
  readonly functions: ReadonlyMap<string, number>;
  /** Of those cells, then of the workbook. */
  readonly findings: readonly Finding[];
  /** Links to other workbooks. */
  readonly externalLinks: number;
  readonly personalData: readonly PersonalDataPlace[];
}

/** Errors: PackageError. */
export function inspectBook(bytes: Uint8Array): Inspection {
  const opened = readPackage(bytes);
  const book = new SavedBook(opened);
  const checked = [...checkCalls(opened, book)];
  const functions = new Map<string, number>();
  for (const id of checked.flatMap(({ ids }) => ids)) functions.set(id, (functions.get(id) ?? 0) + 1);
  const personalData: PersonalDataPlace[] = [];
  const tables = book.tables.map(({ name, sheet, ref, columns }) => {
    for (const column of columns) {
      const kind = personalColumn(column.name);
      if (kind !== null) personalData.push({ kind, sheet, at: `${name}[${column.name}]` });
    }
    return { name, sheet, ref, columns: columns.map((column) => column.name) };
  });
  return {
    parts: opened.names(),
    sheets: book.worksheets.map((sheet) => inspectSheet(opened, book, sheet, personalData)),
    tables,
    functions,
    findings: [...checked.flatMap(findingsOf), ...calculationFindings(book.workbook)],
    externalLinks: opened
      .relationshipsOf(book.workbook.part)
      .filter(({ type }) => type === officeType('externalLink')).length,
    personalData,
  };
}

function inspectSheet(
  opened: Package,
  book: SavedBook,
  { name, state, part }: Sheet,
  personalData: PersonalDataPlace[],
): InspectedSheet {
  let cells = 0;
  let formulas = 0;
  readSheet(part, opened.textChunks(part), {
    cell: (cell) => {
      const value = savedValue(cell, book.strings);
      if (cell.hasFormula) formulas++;
      if (value !== null || cell.hasFormula) cells++;
      if (typeof value !== 'string') return undefined;
      for (const { kind } of findPersonalData(value)) personalData.push({ kind, sheet: name, at: cell.ref });
      return undefined;
    },
  });
  return { name, state, cells, formulas };
}
