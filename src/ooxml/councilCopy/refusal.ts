import type { Finding } from './findings/findings';

/** Why there is no copy, as data. */
export type Refusal =
  | {
      readonly code: 'sheetsUnknown';
      readonly unknown: readonly string[];
      /** The sheets that could be handed out. */
      readonly sheets: readonly string[];
    }
  | { readonly code: 'sheetsNone' }
  /** All findings; those of `accepted` kinds did not stop the copy. */
  | { readonly code: 'findings'; readonly findings: readonly Finding[] };

/** A copy that was not made: nothing is written. */
export class CouncilCopyRefused extends Error {
  override readonly name = 'CouncilCopyRefused';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
