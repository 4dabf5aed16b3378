import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { newId } from './core';
import { newSheetData } from './sheetDefaults';
import { NORMAL_DATA } from './style';

/** What a book begins with. */
export type WorkbookData = Partial<IWorkbookData> & { readonly id: string; readonly name: string };

/**
 * An empty workbook with one sheet, as Korean Excel makes it. Its id is new each time: Univer's cache of parsed
 * formulas is shared by all workbooks of a process and keyed by this id.
 */
export function newWorkbook(): WorkbookData {
  const sheetId = newId('sheet');
  return {
    id: newId('book'),
    name: '통합 문서1.xlsx',
    locale: LocaleType.KO_KR,
    defaultStyle: NORMAL_DATA,
    sheetOrder: [sheetId],
    sheets: { [sheetId]: newSheetData(sheetId, 'Sheet1') },
  };
}
