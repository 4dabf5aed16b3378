import { councilCopy } from '../councilCopy';
import type { Finding } from '../councilCopy/findings/findings';
import type { PersonalDataFound } from '../councilCopy/report';
import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import { readPackage } from '../package/readPackage';
import { officeType } from '../package/relationships';
import { callingCell } from '../recompute/checkCalls';
import { readSheet } from '../sheet/patchSheet';
import { readTables } from '../workbook/readTables';
import { readWorkbook, type Sheet } from '../workbook/readWorkbook';

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

/** What stands in a workbook's file, and what to look at before it is handed out. */
export interface Inspection {
  readonly parts: readonly PartName[];
  readonly sheets: readonly InspectedSheet[];
  readonly tables: readonly InspectedTable[];
  /** Cells that call each function of ours, by its id. */
  readonly functions: ReadonlyMap<string, number>;
  /** Those of a council's copy of the visible sheets and of all sheets: of cells, then of the workbook. */
  readonly findings: readonly Finding[];
  /** Links to other workbooks. */
  readonly externalLinks: number;
  readonly personalData: readonly PersonalDataFound[];
}

/** Errors: PackageError. */
export async function inspectBook(bytes: Uint8Array): Promise<Inspection> {
  const opened = readPackage(bytes);
  const { part, sheets } = readWorkbook(opened);
  const functions = new Map<string, number>();
  const worksheets = sheets.filter(({ kind }) => kind === 'worksheet');
  return {
    parts: opened.names(),
    sheets: worksheets.map((sheet) => inspectSheet(opened, sheet, functions)),
    tables: worksheets.flatMap((sheet) =>
      readTables(opened, sheet.part).map(({ name, ref, columns }) => ({
        ...{ name, ref, sheet: sheet.name },
        columns: columns.map((column) => column.name),
      })),
    ),
    functions,
    externalLinks: opened.relationshipsOf(part).filter(({ type }) => type === officeType('externalLink'))
      .length,
    ...(await looked(bytes, sheets)),
  };
}

function inspectSheet(
  opened: Package,
  { name, state, part }: Sheet,
  functions: Map<string, number>,
): InspectedSheet {
  let [cells, formulas] = [0, 0];
  readSheet(part, opened.textChunks(part), {
    cell: (cell) => {
      const { formula, value } = cell;
      if (formula) formulas++;
      if (value || formula) cells++;
      const ids = formula ? (callingCell(cell, formula)?.ids ?? []) : [];
      for (const id of ids) functions.set(id, (functions.get(id) ?? 0) + 1);
      return undefined;
    },
  });
  return { name, state, cells, formulas };
}

/** What a council's copy would say: of what is visible, and of all that could be handed out. */
async function looked(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
): Promise<Pick<Inspection, 'findings' | 'personalData'>> {
  const known = sheets.filter(({ kind }) => kind === 'worksheet' || kind === 'chartsheet');
  const visible = known.filter(({ state }) => state === 'visible');
  const choices = [visible, ...(visible.length < known.length ? [known] : [])].filter(
    ({ length }) => length > 0,
  );
  const findings = new Map<string, Finding>();
  const personalData = new Map<string, PersonalDataFound>();
  for (const choice of choices) {
    const names = choice.map(({ name }) => name);
    const { report } = await councilCopy(bytes, { sheets: names, accept: ['모두'] });
    for (const finding of report.findings) findings.set(JSON.stringify(finding), finding);
    for (const found of report.personalData) personalData.set(JSON.stringify(found), found);
  }
  const all = [...findings.values()];
  return {
    findings: [
      ...all.filter(({ sheet }) => sheet !== undefined),
      ...all.filter(({ sheet }) => sheet === undefined),
    ],
    personalData: [...personalData.values()],
  };
}
