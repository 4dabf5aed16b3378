import type { Span } from '../../src/ooxml/xml/tags';
import { TagReader } from '../../src/ooxml/xml/tags';
import { CellReader } from '../../src/ooxml/sheet/cellReader';
import { SharedFormulas } from '../../src/ooxml/sheet/sharedFormulas';
import type { SheetCell } from '../../src/ooxml/sheet/sheetCell';
import { packageError } from '../../src/ooxml/problems';

/** The opening tag of a row. */
export interface RowTag extends Span {
  /** Counted from 0. */
  readonly row: number;
  readonly isEmpty: boolean;
  attribute(name: string): string | undefined;
}

/** What is told of a worksheet's text, in its order. All places are in the text. */
export interface SheetVisitor {
  /** Where the opening tag of the sheet ends. */
  root?(end: number): void;
  /** An element beside the cells: `cols`, `mergeCells` … by its local name. */
  element?(local: string, span: Span): void;
  /** The opening tag of `sheetData`. */
  data?(tag: Span & { readonly isEmpty: boolean }): void;
  row?(tag: RowTag): void;
  cell?(cell: SheetCell): void;
  /** Where the closing tag of a row that is not empty begins. */
  rowEnd?(at: number): void;
  /** Where the closing tag of `sheetData` begins. */
  dataEnd?(at: number): void;
}

/**
 * Goes through a worksheet's text. Unlike `patchSheet` it tells rows and places too, and leaves what to do with them to
 * the visitor. Answers the prefix of the part's elements. Errors: not well-formed.
 */
export function scanSheet(part: string, text: string, visitor: SheetVisitor): string {
  const tags = new TagReader(part);
  const fail = (): never => {
    throw packageError('packageMalformedXml', { part });
  };
  const next = (): TagReader['kind'] => {
    do {
      if (!tags.read(text, tags.end)) fail();
    } while (tags.kind === 'other');
    return tags.kind;
  };
  const kind = next();
  const prefix = tags.name.slice(0, tags.name.indexOf(':') + 1);
  if (kind !== 'open') return prefix;
  visitor.root?.(tags.end);
  const cells = new CellReader(part, prefix, tags, new SharedFormulas());
  let row = -1;
  const readRow = (): void => {
    cells.startRow();
    row = Number(tags.attribute('r') ?? row + 2) - 1;
    const { start, end } = tags;
    const isEmpty = tags.kind === 'empty';
    visitor.row?.({ row, start, end, isEmpty, attribute: (name) => tags.attribute(name) });
    if (isEmpty) return;
    while (next() !== 'close') {
      if (!tags.is(`${prefix}c`)) {
        if (!tags.readElement()) fail();
        continue;
      }
      visitor.cell?.(cells.read(text) ?? fail());
    }
    visitor.rowEnd?.(tags.start);
  };
  for (let kind = next(); kind !== 'close'; kind = next()) {
    const isEmpty = kind === 'empty';
    if (!tags.is(`${prefix}sheetData`)) {
      const local = tags.name.slice(prefix.length);
      visitor.element?.(local, tags.readElement() ?? fail());
      continue;
    }
    visitor.data?.({ start: tags.start, end: tags.end, isEmpty });
    if (isEmpty) continue;
    while (next() !== 'close') {
      if (tags.is(`${prefix}row`)) readRow();
      else if (!tags.readElement()) fail();
    }
    visitor.dataEnd?.(tags.start);
  }
  return prefix;
}

/** A part that may be long, whole. */
export function wholeText(chunks: Iterable<string>): string {
  return [...chunks].join('');
}
