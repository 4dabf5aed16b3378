import './iterators';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/ko-KR';
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import tableUiWords from '@univerjs/sheets-table-ui/locale/ko-KR';
import tableWords from '@univerjs/sheets-table/locale/ko-KR';
import { CustomFunctionBridge } from '../functions/bridge';
import { UniverBook } from './book';
import { collectServices } from './services';
import type { FunctionBridge } from './types';
import { undoOverride } from './undo';
import { newWorkbook, type WorkbookData } from './workbookData';

/**
 * A book over `data` with Univer's grid, formula bar and sheet tabs in `container`, in Korean. Its toolbar is left out: the
 * ribbon is the page's own.
 *
 * The table plugins are registered one by one, for the preset takes no options: without `hideAnchor` the tables'
 * name tabs shift all rows by 32 px and hide the first row of a big table below frozen headers.
 */
export function createPageBook(
  container: HTMLElement,
  data: WorkbookData = newWorkbook(),
): {
  readonly book: UniverBook;
  readonly functions: FunctionBridge;
  /** Gives the keyboard to the grid. */
  focusGrid(): void;
  /** Resolves once the grid is drawn, takes clicks, and has taken the focus as it does on its own at the start. */
  readonly drawn: Promise<void>;
} {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.KO_KR,
    locales: { [LocaleType.KO_KR]: mergeLocales(coreWords, tableWords, tableUiWords) },
    override: [undoOverride()],
    presets: [UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true })],
    plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]],
  });
  const workbook = univerAPI.createWorkbook(data);
  const book = new UniverBook(collectServices(univer.__getInjector(), data.id), {
    name: data.name,
    isEditing: () => workbook.isCellEditing(),
    onDispose: () => univer.dispose(),
  });
  const layout = univer.__getInjector().get(ILayoutService);
  return {
    book,
    functions: new CustomFunctionBridge(book),
    focusGrid: () => layout.focus(),
    drawn: univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}
