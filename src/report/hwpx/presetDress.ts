import type { Disguise } from './disguise';
import { appended, countOf } from './styleIds';
import { STYLE_NAMES, STYLES, type ParagraphStyle } from './styles';

/** A document's section and the header that lists the looks of its paragraphs. */
export interface Sheets {
  readonly section: string;
  readonly header: string;
}

/** A paragraph of the section itself, which kordoc writes on a line of its own, cells of its tables and all. */
const PARAGRAPH = /^( *<hp:p )paraPrIDRef="(\d+)"(.*)$/gm;

/**
 * In kordoc's own looks, texts that are marked stand in their cells as the mark says, and what heads something is on one page
 * with the paragraph below it.
 */
export function dressedPreset({ section, header }: Sheets, disguise: Disguise): Sheets {
  const copies = new ParagraphCopies(header);
  const marked = new RegExp(disguise.marks.source, 'gu');
  const styleOf = (mark: string): ParagraphStyle | undefined => {
    const name = STYLE_NAMES[disguise.numberOf(mark)];
    return name === undefined ? undefined : STYLES[name];
  };
  const inCells = new RegExp(
    `<hp:p paraPrIDRef="(\\d+)"([^>]*><hp:run [^>]*><hp:t>)(${marked.source})`,
    'gu',
  );
  const aligned = section.replace(inCells, (whole, id: string, between: string, mark: string) => {
    const look = styleOf(mark);
    if (look === undefined || look.keepWithNext) return whole;
    const place = copies.copyOf(id, (own) => own.replace(/horizontal="\w+"/, `horizontal="${look.align}"`));
    return `<hp:p paraPrIDRef="${place}"${between}${mark}`;
  });
  const kept = aligned.replace(PARAGRAPH, (whole, before: string, id: string, rest: string) => {
    // The table of contents has all of them.
    const heads = (rest.match(marked) ?? []).filter((mark) => styleOf(mark)?.keepWithNext);
    if (heads.length !== 1) return whole;
    const place = copies.copyOf(id, (own) => own.replace('keepWithNext="0"', 'keepWithNext="1"'));
    return `${before}paraPrIDRef="${place}"${rest}`;
  });
  return { section: kept, header: copies.header };
}

/** Looks of paragraphs that differ a little from those of a document, each written once. */
class ParagraphCopies {
  private readonly first: number;
  private readonly copies: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly original: string) {
    this.first = countOf(original, 'paraProperties');
  }

  get header(): string {
    return appended(this.original, 'paraProperties', this.copies);
  }

  /** The number of the look that a change makes of one; its own where there is none of that number. */
  copyOf(id: string, change: (look: string) => string): string {
    const own = new RegExp(`<hh:paraPr id="${id}" .*?</hh:paraPr>`, 's').exec(this.original)?.[0];
    if (own === undefined) return id;
    const changed = change(own);
    let place = this.places.get(changed);
    if (place === undefined) {
      place = this.first + this.copies.length;
      this.places.set(changed, place);
      this.copies.push(changed.replace(`id="${id}"`, `id="${place}"`));
    }
    return String(place);
  }
}
