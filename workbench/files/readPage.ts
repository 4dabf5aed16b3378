import { tokenize } from '@borgar/fx';
import { unescapeCharacters } from '../../src/ooxml/sheet/stringItem';
import type { Workbook } from '../../src/ooxml/workbook/readWorkbook';
import { attribute, child, childrenOf, type XmlElement } from '../../src/ooxml/xml/tree';
import { textOf } from '../../src/ooxml/xml/walk';
import { parseA1, splitSheet } from '../book/a1';
import { isWholeRows } from '../book/area';
import { marginsOfInches, type Page, type PageEdge } from '../book/page';
import type { Area } from '../book/types';

/** What Excel calls the names that tell what is printed of a sheet. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The page after an element of its sheet was read, by the element's name. */
export const PAGE_ELEMENTS: Readonly<Record<string, (element: XmlElement, page: Page) => Page>> = {
  sheetPr(element, page) {
    const setUp = child(element, 'pageSetUpPr');
    return setUp && isOn(attribute(setUp, 'fitToPage')) ? { ...page, fit: { across: 1, down: 1 } } : page;
  },
  printOptions: (element, page) => ({
    ...page,
    centerHorizontally: isOn(attribute(element, 'horizontalCentered')),
    centerVertically: isOn(attribute(element, 'verticalCentered')),
    printGridlines: isOn(attribute(element, 'gridLines')),
    printHeadings: isOn(attribute(element, 'headings')),
  }),
  pageMargins(element, page) {
    const sizes = Object.keys(page.margins).flatMap((side) => {
      const size = attribute(element, side);
      return size === undefined ? [] : [[side, Number(size)] as const];
    });
    return { ...page, margins: marginsOfInches(Object.fromEntries(sizes)) };
  },
  pageSetup(element, page) {
    const number = (name: string, otherwise: number) => Number(attribute(element, name) ?? otherwise);
    return {
      ...page,
      landscape: attribute(element, 'orientation') === 'landscape',
      paper: number('paperSize', page.paper),
      scale: number('scale', page.scale),
      fit: page.fit && { across: number('fitToWidth', 1), down: number('fitToHeight', 1) },
    };
  },
  headerFooter(element, page) {
    const edge = (name: string) => {
      const text = child(element, name);
      return readEdge(text ? unescapeCharacters(textOf(text)) : '');
    };
    return { ...page, header: edge('oddHeader'), footer: edge('oddFooter') };
  },
  rowBreaks: (element, page) => ({ ...page, rowBreaks: breaksOf(element) }),
  colBreaks: (element, page) => ({ ...page, columnBreaks: breaksOf(element) }),
};

/** A break's id is the number, from 1, of the line before it. */
function breaksOf(element: XmlElement): readonly number[] {
  return childrenOf(element, 'brk')
    .filter((one) => isOn(attribute(one, 'man')))
    .map((one) => Number(attribute(one, 'id')))
    .sort((a, b) => a - b);
}

/** `&L`, `&C` and `&R` begin its parts; what stands before them is in the middle. */
function readEdge(text: string): PageEdge {
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    if (/^&[LCR]$/i.test(piece)) part = piece.charAt(1).toUpperCase() as keyof typeof parts;
    else parts[part] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

/** What the names of a workbook say of the printing of one of its sheets. */
export function printedOf(
  { names, sheets }: Workbook,
  sheet: string,
): Pick<Page, 'printArea' | 'titleRows' | 'titleColumns'> {
  const areas = (wanted: string): readonly Area[] => {
    const found = names.find(
      ({ name, scope }) => name === wanted && scope !== undefined && sheets[scope]?.name === sheet,
    );
    return found ? areasIn(found.formula) : [];
  };
  const titles = areas(PRINT_TITLES);
  return {
    printArea: areas(PRINT_AREA),
    titleRows: titles.find(isWholeRows) ?? null,
    titleColumns: titles.find((area) => !isWholeRows(area)) ?? null,
  };
}

function areasIn(formula: string): readonly Area[] {
  return tokenize(`=${formula}`, { mergeRefs: true }).flatMap(({ value }) => {
    const area = parseA1(splitSheet(value).rest);
    return area ? [area] : [];
  });
}
