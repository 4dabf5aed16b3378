import './iterators';
import { LocaleType, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetWords from '@univerjs/sheets/locale/ko-KR';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaWords from '@univerjs/sheets-formula/locale/ko-KR';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import tableWords from '@univerjs/sheets-table/locale/ko-KR';
import { UniverBook } from './book';
import { collectServices } from './services';
import { undoOverride } from './undo';
import { newWorkbook, type WorkbookData } from './workbookData';

/** A book without a page, over an empty workbook or another: the plugins that need neither DOM nor canvas. */
export function bootNode(data: WorkbookData = newWorkbook()): UniverBook {
  const univer = new Univer({
    locale: LocaleType.KO_KR,
    locales: { [LocaleType.KO_KR]: mergeLocales(sheetWords, formulaWords, tableWords) },
    override: [undoOverride()],
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsTablePlugin],
  ]);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return new UniverBook(collectServices(univer.__getInjector(), data.id), {
    name: data.name,
    isEditing: () => false,
    onDispose: () => univer.dispose(),
  });
}
