import './iterators';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import { IEditorBridgeService, ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import {
  SheetsFindReplaceController,
  UniverSheetsFindReplacePreset,
} from '@univerjs/preset-sheets-find-replace';
import { LifecycleService, LifecycleStages, type ILanguagePack } from '@univerjs/core';
import { createUniver, LocaleType } from '@univerjs/presets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { CustomFunctionBridge } from '../functions/bridge';
import { UniverBook } from './book';
import { gridView, type GridView } from './gridView';
import { collectServices } from './services';
import type { FunctionBridge, FunctionMetadata } from './types';
import { keepWhatIsTyped } from './openEditor';
import { undoOverride } from './undo';
import { functionHelp } from '../functions/help';
import { koreanWords } from './words';
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
  /** The grid as it is drawn now. */
  grid(): GridView | null;
  /** Offers the functions of an add-in while a formula is typed, with help for their arguments. */
  offerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void;
  /** Resolves once the grid is drawn, takes clicks, and has taken the focus as it does on its own at the start. */
  readonly drawn: Promise<void>;
} {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.KO_KR,
    locales: { [LocaleType.KO_KR]: koreanWords as ILanguagePack },
    override: [undoOverride()],
    presets: [
      UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true }),
      UniverSheetsFindReplacePreset(),
    ],
    plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]],
  });
  const injector = univer.__getInjector();
  const workbook = univerAPI.createWorkbook(data);
  const book = new UniverBook(collectServices(injector, data.id), {
    name: data.name,
    isEditing: () => workbook.isCellEditing(),
    onDispose: () => univer.dispose(),
  });
  keepWhatIsTyped(injector.get(IEditorBridgeService));
  const layout = injector.get(ILayoutService);
  return {
    book,
    functions: new CustomFunctionBridge(book),
    focusGrid: () => layout.focus(),
    grid: () => gridView(book),
    offerFunctions(namespace, functions) {
      const help = functions.map((one) => functionHelp(namespace, one));
      injector.get(IDescriptionService).registerDescriptions(help);
    },
    drawn: injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      // Univer makes what searches the cells three seconds later: until then Ctrl+F would open nothing.
      .then(() => void injector.get(SheetsFindReplaceController)),
  };
}
