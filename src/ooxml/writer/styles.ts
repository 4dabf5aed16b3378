import { fontChildren, rgb } from './fonts';
import { MAIN } from './namespaces';
import type { Border, CellStyle, DifferentialStyle, Font } from './styleModel';
import { XML_HEAD, countedList, element } from './xml';

const FIRST_CUSTOM_FORMAT = 164;
/** Formats that every file has without saying so. 14 is not here: it follows the reader's locale. */
const BUILT_IN_FORMATS = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** The styles that cells ask for, each written once (styles.xml). */
export class StyleSheet {
  private readonly formats = new Interned();
  private readonly fonts = new Interned(element('font', {}, fontChildren({}, 'name')));
  /** Excel expects these two first, whatever the file says. */
  private readonly fills = new Interned(
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  );
  private readonly borders = new Interned(borderXml({}));
  private readonly cellFormats = new Interned(
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  );
  private readonly differential = new Interned();

  /** Index for a cell's `s`; 0 is the standard style. */
  use(style: CellStyle | undefined): number {
    if (style === undefined) return 0;
    const { numberFormat, font, fill, border, alignment, locked } = style;
    const numFmtId = numberFormat === undefined ? 0 : this.formatId(numberFormat);
    const ids = {
      numFmtId,
      fontId: font ? this.fonts.use(fontXml(font)) : 0,
      fillId: fill === undefined ? 0 : this.fills.use(solidFill(fill)),
      borderId: border ? this.borders.use(borderXml(border)) : 0,
      xfId: 0,
    };
    const applied = {
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: ids.fontId !== 0 || undefined,
      applyFill: ids.fillId !== 0 || undefined,
      applyBorder: ids.borderId !== 0 || undefined,
      applyAlignment: alignment ? true : undefined,
      applyProtection: locked === undefined ? undefined : true,
    };
    const children = [
      alignment ? element('alignment', { ...alignment }) : '',
      locked === undefined ? '' : element('protection', { locked }),
    ];
    return this.cellFormats.use(element('xf', { ...ids, ...applied }, ...children));
  }

  /** Index for a conditional format's `dxfId`. */
  useDifferential({ font, fill, border }: DifferentialStyle): number {
    const children = [
      font ? element('font', {}, changedFont(font)) : '',
      fill === undefined
        ? ''
        : element('fill', {}, element('patternFill', {}, element('bgColor', rgb(fill)))),
      border ? borderXml(border) : '',
    ];
    return this.differential.use(element('dxf', {}, ...children));
  }

  xml(): string {
    const formats = this.formats.items.map((code, index) =>
      element('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode: code }),
    );
    const standard = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return (
      XML_HEAD +
      element(
        'styleSheet',
        { xmlns: MAIN },
        countedList('numFmts', formats),
        countedList('fonts', this.fonts.items),
        countedList('fills', this.fills.items),
        countedList('borders', this.borders.items),
        countedList('cellStyleXfs', [standard]),
        countedList('cellXfs', this.cellFormats.items),
        countedList('cellStyles', [element('cellStyle', { name: '표준', xfId: 0, builtinId: 0 })]),
        element('dxfs', { count: this.differential.items.length }, ...this.differential.items),
        element('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      )
    );
  }

  private formatId(code: string): number {
    return BUILT_IN_FORMATS.get(code) ?? FIRST_CUSTOM_FORMAT + this.formats.use(code);
  }
}

/** Texts in the order they were first used. */
class Interned {
  private readonly indexes: Map<string, number>;

  constructor(...first: readonly string[]) {
    this.indexes = new Map(first.map((item, index) => [item, index]));
  }

  use(item: string): number {
    const index = this.indexes.get(item) ?? this.indexes.size;
    this.indexes.set(item, index);
    return index;
  }

  get items(): readonly string[] {
    return [...this.indexes.keys()];
  }
}

function fontXml(font: Font): string {
  return element('font', {}, fontChildren(font, 'name'));
}

/** A conditional format can change a font's weight, lines and colour, not its name or size. */
function changedFont(font: Font): string {
  return [
    font.bold ? element('b') : '',
    font.italic ? element('i') : '',
    font.strike ? element('strike') : '',
    font.underline ? element('u') : '',
    font.color === undefined ? '' : element('color', rgb(font.color)),
  ].join('');
}

function solidFill(color: string): string {
  const colors = [element('fgColor', rgb(color)), element('bgColor', { indexed: 64 })];
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, ...colors));
}

function borderXml(border: Border): string {
  const color = element('color', border.color === undefined ? { auto: true } : rgb(border.color));
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const style = border[side];
    return style === undefined ? element(side) : element(side, { style }, color);
  });
  return element('border', {}, ...sides, element('diagonal'));
}
