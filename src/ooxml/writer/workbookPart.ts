import type { NewWorkbook } from './model';
import { EXCEL_ROOT } from './namespaces';
import { XML_HEAD, element, textElement } from './xml';

/** The workbook's part: its sheets in order, its names, how it calculates. */
export function workbookXml(book: NewWorkbook, sheetRelationships: readonly string[]): string {
  const shown = activeSheet(book);
  const sheets = book.sheets.map((sheet, index) =>
    element('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility,
      'r:id': sheetRelationships[index],
    }),
  );
  return (
    XML_HEAD +
    element(
      'workbook',
      EXCEL_ROOT,
      element('fileVersion', { appName: 'xl', lastEdited: 7, lowestEdited: 7, rupBuild: 28526 }),
      element('workbookPr', { defaultThemeVersion: 166925 }),
      element(
        'bookViews',
        {},
        element('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
          activeTab: shown || undefined,
        }),
      ),
      element('sheets', {}, ...sheets),
      namesXml(book),
      element('calcPr', {
        calcId: 191029,
        calcMode: book.calculation?.manual ? 'manual' : undefined,
        fullCalcOnLoad: book.calculation?.fullOnLoad,
      }),
    )
  );
}

/** Index of the sheet that the workbook opens on. One without a visible sheet does not open. */
export function activeSheet({ sheets }: NewWorkbook): number {
  const first = sheets.findIndex(({ visibility }) => visibility === undefined);
  const index = Math.max(
    first,
    sheets.findIndex(({ active, visibility }) => active && visibility === undefined),
  );
  if (index < 0) throw new RangeError('a workbook needs a visible sheet');
  return index;
}

function namesXml({ names = [], sheets }: NewWorkbook): string {
  if (names.length === 0) return '';
  const items = names.map(({ name, formula, sheet, hidden, comment }) => {
    const scope = sheet === undefined ? undefined : sheets.findIndex((other) => other.name === sheet);
    if (scope === -1)
      throw new RangeError(`the name ${name} is local to a sheet that is not there: ${sheet}`);
    return textElement('definedName', formula, { name, comment, localSheetId: scope, hidden });
  });
  return element('definedNames', {}, ...items);
}
