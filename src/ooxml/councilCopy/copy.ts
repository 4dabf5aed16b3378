import type { Package } from '../package/package';
import { readPackage } from '../package/readPackage';
import type { CallingCell } from '../recompute/checkCalls';
import { SavedBook } from '../recompute/savedBook';
import type { SheetValues } from '../recompute/sheetValues';
import type { CellPlace } from '../sheet/cellRef';
import type { Scalar } from '../sheet/savedValue';
import { readTables, type Table } from '../workbook/readTables';
import { readWorkbook, type Sheet, type Workbook } from '../workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../workbook/sharedStrings';
import { chooseSheets } from './chooseSheets';
import { HandedOut } from './handedOut';
import type { Settings } from './options';
import { PersonalDataScan } from './personalDataScan';
import { ReportWriter } from './report';
import { StyleNumbers } from './styleNumbers';

/** What all steps work on. `workbook` and `tables` are as they were read; `pack` is what becomes of them. */
export interface Copy {
  readonly pack: Package;
  /** The file as it was handed in. */
  readonly original: Package;
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly kept: readonly Sheet[];
  readonly dropped: readonly Sheet[];
  readonly tables: ReadonlyMap<Sheet, readonly Table[]>;
  /** Says of a formula whether it may stay. */
  readonly handedOut: HandedOut;
  readonly report: ReportWriter;
  /** Every text that is handed out passes here. */
  readonly personalData: PersonalDataScan;
  /** Texts of the workbook's shared strings, as they were. */
  readonly strings: readonly string[];
  /** What was seen on the sheets that are handed out, by their names. */
  readonly seen: Map<string, SeenSheet>;
  /** The values that were saved, as formulas ask for them. After the sheets that are handed out have been seen. */
  saved(): SavedBook;
  /** Cells (`시트!B7`) whose native formula is known to come to another value than the one saved. */
  readonly untrusted: ReadonlySet<string>;
  /** What formats they use. */
  readonly styles: StyleNumbers;
}

/** A sheet is gone through once: what later steps need to know of its cells is noted on the way. */
export interface SeenSheet {
  /** The values as they were saved. */
  readonly values: SheetValues;
  /** Cells that called functions of ours. */
  readonly calls: CallingCell[];
  /** Native formulas that took the place of such calls. */
  readonly natives: NativeCell[];
}

export interface NativeCell {
  readonly ref: string;
  readonly place: CellPlace;
  readonly formula: string;
  /** As it was saved. */
  readonly value: Scalar;
}

/** A step changes the package and says so in the report. */
export type Step = (copy: Copy) => void;

/** Errors: PackageError; CouncilCopyRefused for sheets that are not there. */
export function openCopy(bytes: Uint8Array, settings: Settings, untrusted: ReadonlySet<string>): Copy {
  const pack = readPackage(bytes);
  const workbook = readWorkbook(pack);
  const kept = chooseSheets(workbook.sheets, settings.sheets);
  const tables = new Map(workbook.sheets.map((sheet) => [sheet, readTables(pack, sheet.part)]));
  const report = new ReportWriter();
  const original = readPackage(bytes);
  const stringsPart = sharedStringsPartOf(pack, workbook.part);
  const strings = stringsPart ? readSharedStrings(stringsPart, pack.textChunks(stringsPart)) : [];
  const seen = new Map<string, SeenSheet>();
  let book: SavedBook | undefined;
  return {
    ...{ pack, original, workbook, settings, kept, tables, report, untrusted },
    dropped: workbook.sheets.filter((sheet) => !kept.includes(sheet)),
    handedOut: new HandedOut(workbook, new Set(kept), tables),
    ...{ strings, seen },
    saved: () => (book ??= savedBook(original, strings, seen)),
    styles: new StyleNumbers(),
    personalData: new PersonalDataScan(report, settings.blankPersonalData),
  };
}

function savedBook(
  original: Package,
  strings: readonly string[],
  seen: ReadonlyMap<string, SeenSheet>,
): SavedBook {
  return new SavedBook(original, {
    strings,
    values: new Map([...seen].map(([name, sheet]) => [name, sheet.values])),
  });
}
