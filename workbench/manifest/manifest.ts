/** An add-in as its manifest describes it, in one language: what Excel shows and loads. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** The one page of the shared runtime. */
  readonly paneUrl: string;
  readonly functions: FunctionsDescription | null;
  readonly tab: RibbonTab;
}

interface FunctionsDescription {
  readonly namespace: string;
  readonly scriptUrl: string;
  readonly metadataUrl: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Picture of 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: 'showPane'; readonly paneId: string; readonly url: string }
  | { readonly kind: 'run'; readonly functionName: string };

/** The manifest cannot be used; the message says where and why, in Korean. */
export class ManifestError extends Error {}
