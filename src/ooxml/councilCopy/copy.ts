import type { Package } from '../package/package';
import { readTables, type Table } from '../workbook/readTables';
import { readWorkbook, type Sheet, type Workbook } from '../workbook/readWorkbook';
import { patchSharedStrings, sharedStringsPartOf, type StringItem } from '../workbook/sharedStrings';
import { HandedOut } from './handedOut';
import { type RunLook, runLooksIn } from './hidden/runLooks';
import type { Known } from './known';
import type { Settings } from './options';
import { PersonalDataScan } from './personalData/personalDataScan';
import { ReportWriter } from './report';
import { chooseSheets } from './sheets/chooseSheets';

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
  /** Texts of the workbook's shared strings, as they were. */
  readonly strings: readonly string[];
  /** By their number, those of them whose letters do not all look alike. */
  readonly runs: ReadonlyMap<number, readonly RunLook[]>;
  /** Says of a formula whether it may stay. */
  readonly handedOut: HandedOut;
  readonly known: Known;
  readonly report: ReportWriter;
  /** Every text that is handed out passes here. */
  readonly personalData: PersonalDataScan;
}

/** Errors: PackageError; CouncilCopyRefused for sheets that are not there. */
export function openCopy(original: Package, settings: Settings, known: Known): Copy {
  const pack = original.copy();
  const workbook = readWorkbook(pack);
  const kept = chooseSheets(workbook.sheets, settings.sheets);
  const tables = new Map(workbook.sheets.map((sheet) => [sheet, readTables(pack, sheet.part)]));
  const report = new ReportWriter();
  return {
    ...{ pack, original, workbook, settings, kept, tables, report, known },
    dropped: workbook.sheets.filter((sheet) => !kept.includes(sheet)),
    ...readStrings(pack, workbook),
    handedOut: new HandedOut(workbook, new Set(kept), tables, known),
    personalData: new PersonalDataScan(report, settings.blankPersonalData, known.personal),
  };
}

function readStrings(pack: Package, workbook: Workbook): Pick<Copy, 'strings' | 'runs'> {
  const strings: string[] = [];
  const runs = new Map<number, readonly RunLook[]>();
  const part = sharedStringsPartOf(pack, workbook.part);
  const visit = ({ index, text, xml, prefix }: StringItem) => {
    strings.push(text);
    const looks = runLooksIn(part!, xml, prefix);
    if (looks.length > 0) runs.set(index, looks);
    return undefined;
  };
  if (part) for (const _ of patchSharedStrings(part, pack.textChunks(part), visit));
  return { strings, runs };
}
