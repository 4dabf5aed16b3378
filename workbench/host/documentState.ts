/**
 * What belongs to the document and outlives the pane: settings, start-up behaviour.
 * Keep one per open workbook and give it to every session over that workbook.
 */
export interface DocumentState {
  readonly url: string;
  /**
   * What the add-in keeps in the file: values as JSON text, by name. `Office.context.document.settings` and
   * `context.workbook.settings` are two doors to this one list.
   */
  readonly settings: Map<string, string>;
  /** `Office.addin.setStartupBehavior`: whether the add-in loads with the document. */
  startup: 'none' | 'load';
}

export function newDocument(url: string, settings: ReadonlyMap<string, string> = new Map()): DocumentState {
  return { url, settings: new Map(settings), startup: 'none' };
}
