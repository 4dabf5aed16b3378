import type { PersonalDataKind } from '../personalData/rules';

/** What an earlier making of the same copy has shown. */
export interface Known {
  /** Cells (`시트!B7`) whose native formula comes to another value than the one saved. */
  readonly untrusted: ReadonlySet<string>;
  /** Cells (`시트!B7`, the sheet in lower case) whose formula spilled, and is a value in the copy. */
  readonly unspilled: ReadonlySet<string>;
  /** Cells (`시트!B7`) whose formula asks for what the copy does not have. */
  readonly broken: ReadonlySet<string>;
  /** References beside the cells that lead to what the copy does not have. */
  readonly lost: ReadonlySet<string>;
  /** What the workbook's file is called, where its formulas say so. */
  readonly fileNames: ReadonlySet<string>;
  /** What stands in columns of people and is to be made unreadable wherever else it stands. */
  readonly personal: ReadonlyMap<string, PersonalDataKind>;
}

export const NOTHING_KNOWN: Known = {
  untrusted: new Set(),
  unspilled: new Set(),
  broken: new Set(),
  lost: new Set(),
  fileNames: new Set(),
  personal: new Map(),
};
