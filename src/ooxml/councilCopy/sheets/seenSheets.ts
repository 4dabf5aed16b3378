import { CanonicalText } from '../../fingerprint/canonicalText';
import type { CallingCell } from '../../recompute/checkCalls';
import { SavedBook } from '../../recompute/savedBook';
import { SheetValues } from '../../recompute/sheetValues';
import type { CellPlace } from '../../sheet/cellRef';
import type { Scalar } from '../../sheet/savedValue';
import type { Copy } from '../copy';
import { type Looks, readLooks } from '../hidden/cellLooks';
import type { HidingRule } from '../hidden/hidingRules';
import { StyleNumbers } from '../styles/styleNumbers';

/** What was noted of a sheet that is handed out while it was gone through, once. */
export interface SeenSheet {
  /** The values as they were saved. */
  readonly values: SheetValues;
  /** Cells that called functions of ours. */
  readonly calls: CallingCell[];
  /** Native formulas that took the place of such calls. */
  readonly natives: NativeCell[];
  /** Cells whose formula filled others and became a value, as `unspilled` of what is known has them. */
  readonly unspilled: string[];
  /** What formulas say that the file is called. */
  readonly fileNames: Set<string>;
  /** Cells (`시트!B7`) from which data tables (데이터 표) are filled that stay. */
  readonly dataTables: string[];
  /** What is handed out of its cells, as a fingerprint is taken of it. */
  readonly text: CanonicalText;
  /** Its rules that can hide something. */
  readonly hidingRules: HidingRule[];
  /** A formula that stays asks for more than cells of its own sheet. */
  asksFar: boolean;
}

export interface NativeCell {
  readonly ref: string;
  readonly place: CellPlace;
  readonly formula: string;
  /** As it was saved. */
  readonly value: Scalar;
}

/** What going through the sheets hands on to the steps after it. */
export class SeenSheets {
  /** By the sheet's name. */
  readonly sheets = new Map<string, SeenSheet>();
  /** What formats they use. */
  readonly styles = new StyleNumbers();
  private book: SavedBook | undefined;

  /** How its cells look. */
  readonly looks: Looks;

  constructor(private readonly copy: Copy) {
    this.looks = readLooks(copy);
  }

  add(name: string): SeenSheet {
    const seen: SeenSheet = {
      values: new SheetValues(),
      calls: [],
      natives: [],
      unspilled: [],
      dataTables: [],
      fileNames: new Set(),
      hidingRules: [],
      text: new CanonicalText(),
      asksFar: false,
    };
    this.sheets.set(name, seen);
    return seen;
  }

  /** What is handed out of the cells of each sheet, as a fingerprint is taken of it. */
  get texts(): ReadonlyMap<string, CanonicalText> {
    return new Map([...this.sheets].map(([name, { text }]) => [name, text]));
  }

  /** Whether a formula that stays asks for more than cells of its own sheet. */
  get asksFar(): boolean {
    return [...this.sheets.values()].some(({ asksFar }) => asksFar);
  }

  /** The values that were saved, as formulas ask for them; those of the sheets gone through are not read again. */
  get saved(): SavedBook {
    const { original, strings } = this.copy;
    const values = new Map([...this.sheets].map(([name, { values }]) => [name, values]));
    return (this.book ??= new SavedBook(original, { strings, values }));
  }
}
