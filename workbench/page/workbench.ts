import { readPackage } from '../../src/ooxml/package/readPackage';
import { createPageBook } from '../book/bootPage';
import type { GridView } from '../book/gridView';
import type { Book, FunctionBridge } from '../book/types';
import { readAddinSettings } from '../files/addinSettings';
import { completeBook, type ReadFile } from '../files/openFile';
import { saveFile } from '../files/saveFile';
import { unmovedSheets } from '../files/unmoved';
import { newDocument, type DocumentState } from '../host/documentState';
import { HostSession } from '../host/session';
import { calmTemper, type Temper } from '../host/temper';
import type { Manifest } from '../manifest/manifest';
import { AddinFrame } from './addinFrame';
import { download, keepDocument, keptAddress, openInNewTab } from './documents';
import { keepGridFocus } from './gridFocus';
import { followGridKeys } from './gridKeys';
import type { LoadedAddin } from './loadAddin';
import { SituationControl } from './situation';
import { startBook } from './startBooks';
import { Unsaved } from './unsaved';

/** Everything behind the page, as tests reach it through `window.workbench`. */
export interface Workbench {
  readonly manifest: Manifest;
  readonly book: Book;
  readonly functions: FunctionBridge;
  readonly document: DocumentState;
  readonly temper: Temper;
  readonly session: HostSession;
  readonly frame: AddinFrame;
  readonly situation: SituationControl;
  /** Gives the keyboard to the grid. */
  focusGrid(): void;
  /** The grid as it is drawn now; null where it is not. */
  grid(): GridView | null;
  /** Downloads the workbook as a file; answers a sentence that says so, and what is to be looked at. */
  save(): Promise<string>;
}

export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** Opens a file, or the start book, in the grid and makes the host for the add-in; its frame is not opened yet. */
export async function openWorkbench(
  { manifest, functions: metadata }: LoadedAddin,
  places: Places,
  query: URLSearchParams,
  opened: ReadFile | null,
): Promise<Workbench> {
  const { book, functions, focusGrid, grid, offerFunctions, drawn } = createPageBook(
    places.grid,
    opened?.data,
  );
  if (opened === null) await book.batch(async () => startBook(query.get('book')).fill(book));
  else completeBook(book, opened.file);
  const namespace = manifest.functions?.namespace ?? '';
  offerFunctions(namespace, metadata);
  followGridKeys(places.grid, book);
  keepGridFocus(places.grid, book, focusGrid);
  const temper = calmTemper();
  const document = newDocument(
    `${location.origin}/documents/${encodeURIComponent(book.name)}.xlsx`,
    opened === null ? undefined : readAddinSettings(readPackage(opened.file.bytes), manifest),
  );
  const fileBytes = async (): Promise<Uint8Array> => {
    await functions.settle();
    return saveFile(book, opened?.file ?? null, { identity: manifest, settings: document.settings });
  };
  const session = new HostSession({
    book,
    functions,
    document,
    readFile: fileBytes,
    openWorkbook: openInNewTab,
    addin: { name: manifest.name, namespace, functions: metadata },
    temper,
    hostOrigin: location.origin,
    locale: manifestLocale(query),
    paneVisible: opensWithPane(query),
  });
  const frame = new AddinFrame(session, manifest.paneUrl, manifest.name, places.pane);
  const situation = new SituationControl({ book, functions, temper, namespace, metadata });
  const workbench: Workbench = {
    manifest,
    book,
    functions,
    document,
    temper,
    session,
    frame,
    situation,
    focusGrid,
    grid,
    async save() {
      const bytes = await fileBytes();
      await keepDocument(book.name, bytes);
      download(book.name, bytes);
      history.replaceState(null, '', keptAddress(book.name));
      unsaved.saved();
      return savedSentence(book.name, opened ? unmovedSheets(opened.file, unsaved.shiftedSheets) : []);
    },
  };
  await drawn;
  const unsaved = new Unsaved(book);
  window.workbench = workbench;
  return workbench;
}

/** Language of Excel's interface: `?locale=en-US`, Korean otherwise. */
export function manifestLocale(query: URLSearchParams): string {
  return query.get('locale') ?? 'ko-KR';
}

/** The pane is open from the start, as with a document that shows it by itself; `?pane=closed` begins without. */
export function opensWithPane(query: URLSearchParams): boolean {
  return query.get('pane') !== 'closed';
}

function savedSentence(name: string, unmoved: readonly string[]): string {
  const saved = `「${name}」(으)로 저장했습니다. 내려받은 파일에 있습니다.`;
  if (unmoved.length === 0) return saved;
  const sheets = unmoved.map((sheet) => `「${sheet}」`).join(', ');
  return `${saved} ${sheets} 시트에서 행이나 열을 넣거나 뺐지만 조건부 서식, 링크, 그림, 메모, 인쇄 영역과 읽지 못한 수식은 옮기지 못했습니다. 엑셀에서 확인하십시오.`;
}
