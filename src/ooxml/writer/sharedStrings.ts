import type { RichText } from './model';
import { MAIN } from './namespaces';
import { XML_HEAD, element, textElement } from './xml';
import { fontChildren } from './fonts';

/** The workbook's texts, each held once (sharedStrings.xml). */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** Index of a text for a cell that shows it. */
  use(text: string | RichText): number {
    const item = element('si', {}, textChildren(text));
    const index = this.indexes.get(item) ?? this.indexes.size;
    this.indexes.set(item, index);
    this.uses += 1;
    return index;
  }

  /** The part's XML, or null where no cell holds text. */
  xml(): string | null {
    if (this.uses === 0) return null;
    const items = [...this.indexes.keys()];
    const root = { xmlns: MAIN, count: this.uses, uniqueCount: items.length };
    return XML_HEAD + element('sst', root, items.join(''));
  }
}

/** What an `si` or an `is` holds: one `t`, or runs with their fonts, then how it is read. */
export function textChildren(text: string | RichText): string {
  if (typeof text === 'string') return textElement('t', text);
  const runs = text.runs.map(({ text: run, font }) =>
    element('r', {}, font ? element('rPr', {}, fontChildren(font, 'rFont')) : '', textElement('t', run)),
  );
  const phonetics = (text.phonetics ?? []).map(({ text: reading, from, to }) =>
    element('rPh', { sb: from, eb: to }, textElement('t', reading)),
  );
  const settings = phonetics.length > 0 ? element('phoneticPr', { fontId: 0, type: 'noConversion' }) : '';
  return [...runs, ...phonetics, settings].join('');
}
