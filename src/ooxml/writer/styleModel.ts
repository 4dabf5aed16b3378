/** How a cell looks; what is not said is as in the workbook's standard style. Colours are `RRGGBB`. */
export interface CellStyle {
  /** An Excel number format: `#,##0"원"`, `0.0%`, `yyyy. m. d.`; `@` is text. */
  readonly numberFormat?: string;
  readonly font?: Font;
  readonly fill?: string;
  readonly border?: Border;
  readonly alignment?: Alignment;
  /** False: can be edited on a protected sheet. */
  readonly locked?: boolean;
}

export interface Font {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
}

export type BorderStyle = 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dotted' | 'dashed';

export interface Border {
  readonly left?: BorderStyle;
  readonly right?: BorderStyle;
  readonly top?: BorderStyle;
  readonly bottom?: BorderStyle;
  readonly color?: string;
}

export interface Alignment {
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrapText?: true;
  readonly shrinkToFit?: true;
  readonly indent?: number;
}

/** What a conditional format changes of a cell's look. */
export type DifferentialStyle = Pick<CellStyle, 'font' | 'fill' | 'border'>;
