import { packageError } from '../problems';
import type { ElementSpan, Span } from '../xml/tags';
import { plainText } from '../xml/text';
import { type CellPlace, parseCellRef } from './cellRef';
import type { SharedFormulas } from './sharedFormulas';
import { phoneticsOf, stringItemText, unescapeCharacters } from './stringItem';

/** Number, shared string, a formula's text, a text in the cell itself, boolean, error, ISO date. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const TYPES = new Set<string>(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] satisfies CellType[]);

export interface CellFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** As it reads in this cell, entities resolved, without `=`. Empty for a data table, or if the file has no master. */
  readonly text: string;
  /** As it is written: for a shared formula its master's text, the same for all cells that share it. */
  readonly source: string;
  /** The cells that an array or data table fills, or that share the formula; of a shared formula in its master only. */
  readonly ref: string | undefined;
}

/** What the scanner found of a cell: places in `text`. */
export interface CellSource {
  readonly part: string;
  readonly prefix: string;
  readonly text: string;
  readonly whole: Span;
  readonly tagEnd: number;
  readonly type: string;
  readonly formula: FormulaSource | undefined;
  /** The `v` or `is` element, and what is in it. */
  readonly value: ElementSpan | undefined;
  /** Something else stands in it. */
  readonly hasMore: boolean;
}

export interface FormulaSource extends ElementSpan {
  readonly type: string;
  readonly ref: string | undefined;
  readonly group: string;
}

/** A cell of a sheet that is being read. Read what is needed of it at once: it holds on to the text around it. */
export class SheetCell {
  readonly type: CellType;
  /** Asked for again and again by those who look at a cell. */
  private knownValue: string | undefined;

  constructor(
    /** Its address, `B7`. */
    readonly ref: string,
    /** Number of its format among the workbook's. */
    readonly style: number,
    /** Where it stands in the text read so far. */
    readonly source: CellSource,
    private readonly shared: SharedFormulas,
    private knownPlace?: CellPlace,
    /** The value where it is written as a plain number – of a shared string its own number –, which whoever read the cell knows. */
    readonly number = NaN,
  ) {
    if (!TYPES.has(source.type)) throw packageError('packageMalformedXml', { part: source.part });
    this.type = source.type as CellType;
  }

  get place(): CellPlace {
    return (this.knownPlace ??= parseCellRef(this.ref));
  }

  /** Which of the file's rich values (`vm`) the cell holds, a picture or a linked data type; undefined where none. */
  get richValue(): string | undefined {
    const { text, whole, tagEnd } = this.source;
    return /\svm\s*=\s*["'](\d+)["']/.exec(text.slice(whole.start, tagEnd))?.[1];
  }

  /** Whether its formula fills as many cells as it comes to, and not the area that it was entered for (`cm`). */
  get isDynamic(): boolean {
    const { text, whole, tagEnd } = this.source;
    return /\scm\s*=/.test(text.slice(whole.start, tagEnd));
  }

  get hasFormula(): boolean {
    return this.source.formula !== undefined;
  }

  get formula(): CellFormula | undefined {
    const { formula, part, text } = this.source;
    if (!formula) return undefined;
    const { type, ref, group } = formula;
    const own = plainText(part, text.slice(formula.innerStart, formula.innerEnd));
    if (type !== 'shared') {
      const kind = type === 'array' || type === 'dataTable' ? type : 'normal';
      return { kind, text: own, source: own, ref };
    }
    // Asked for only where it is wanted: moving a formula costs more than reading the cell.
    const { shared, place } = this;
    return {
      kind: 'shared',
      ref,
      source: shared.source(group),
      get text() {
        return shared.formulaAt(group, place);
      },
    };
  }

  /** Whether nothing stands in it, neither a formula nor a value. */
  get isBlank(): boolean {
    const { formula, value } = this.source;
    if (formula) return false;
    return !value || value.innerStart === value.innerEnd || (this.type === 'inlineStr' && this.value === '');
  }

  /**
   * The saved value as the file has it – of a shared string its number, of an error `#N/A` – or the text that stands in
   * the cell itself; undefined where there is none.
   */
  get value(): string | undefined {
    if (!this.source.value) return undefined;
    return (this.knownValue ??= this.readValue(this.source.value));
  }

  /** What stands above a text in the cell itself to be read aloud (윗주); '' where nothing does. */
  get phonetics(): string {
    const { part, prefix, text, value } = this.source;
    if (this.type !== 'inlineStr' || !value) return '';
    const xml = text.slice(value.innerStart, value.innerEnd);
    return xml.includes('rPh') ? phoneticsOf(part, xml, prefix) : '';
  }

  private readValue(value: ElementSpan): string {
    const { part, prefix, text } = this.source;
    const xml = text.slice(value.innerStart, value.innerEnd);
    if (this.type === 'inlineStr') return stringItemText(part, xml, prefix);
    return this.type === 'str' ? unescapeCharacters(plainText(part, xml)) : plainText(part, xml);
  }
}
