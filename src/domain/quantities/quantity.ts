import type { Won } from '../kinds';

/** A count, share or amount in a sentence: `승인:47` of `76건(승인:47, 거부:29)` is 승인, 47, 건. */
export interface Quantity {
  /** 항목: what is counted, in the words of the text; '' where it has none. */
  readonly item: string;
  /** 수, in its unit; negative after △. */
  readonly value: number;
  /** 단위, as printed; '' only after 외, where the text may have none (`연구 외 11`). */
  readonly unit: string;
  /** Number and unit as the text has them: `1,509명`. */
  readonly written: string;
  /** Decimals that are printed. */
  readonly decimals: number;
  /** The amount in 원 where the quantity is money, negative as 수 is. */
  readonly won: Won | null;
  /** Where number and unit begin and end, in the text as `plainText` has it. */
  readonly start: number;
  readonly end: number;
}
