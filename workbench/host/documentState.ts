/**
 * What belongs to the document and outlives the pane: both kinds of settings, start-up behaviour.
 * Keep one per open workbook and give it to every session over that workbook.
 */
export interface DocumentState {
  readonly url: string;
  /** `Office.context.document.settings`: values as JSON text, by name. */
  readonly settings: Map<string, string>;
  /** `context.workbook.settings`. */
  readonly workbookSettings: Map<string, unknown>;
  /** `Office.addin.setStartupBehavior`: whether the add-in loads with the document. */
  startup: 'none' | 'load';
}

export function newDocument(url: string): DocumentState {
  return { url, settings: new Map(), workbookSettings: new Map(), startup: 'none' };
}
