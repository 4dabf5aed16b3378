import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import { officeType } from '../package/relationships';
import { packageError } from '../problems';
import { escapeCharacters, phoneticsOf, stringItemText } from '../sheet/stringItem';
import { withoutComments } from '../xml/comments';
import { escapeText } from '../xml/edit';
import { patchStream, type Step, type StreamPatcher } from '../xml/patchStream';
import { TagReader } from '../xml/tags';

/** A text that cells share. */
export interface StringItem {
  /** The number that cells know it by. */
  readonly index: number;
  /** As it shows: its runs joined, without phonetics (윗주). */
  readonly text: string;
  /** As it is read aloud (윗주), where it says so. */
  readonly phonetics: string;
  /** As it is written, and the prefix of its elements. */
  readonly xml: string;
  readonly prefix: string;
}

/** Answers a plain text to stand in the item's place. */
export type StringVisitor = (item: StringItem) => string | undefined;

export function sharedStringsPartOf(opened: Package, workbook: PartName): PartName | undefined {
  return opened.related(workbook, officeType('sharedStrings'));
}

/** The shared strings with what the visitor answers, as they are read (see patchStream). */
export function patchSharedStrings(
  part: string,
  chunks: Iterable<string>,
  visit: StringVisitor,
): Generator<string> {
  return patchStream(part, chunks, new StringsPatcher(part, visit));
}

/** The texts of all shared strings, by their number. */
export function readSharedStrings(part: string, chunks: Iterable<string>): string[] {
  const texts: string[] = [];
  const visit = ({ text }: StringItem) => void texts.push(text);
  for (const _ of patchSharedStrings(part, chunks, visit));
  return texts;
}

class StringsPatcher implements StreamPatcher {
  readonly tags: TagReader;
  ended = false;
  private prefix: string | undefined;
  private index = 0;

  constructor(
    private readonly part: string,
    private readonly visit: StringVisitor,
  ) {
    this.tags = new TagReader(part);
  }

  step(text: string): Step {
    const { tags, part } = this;
    if (this.prefix === undefined) {
      this.prefix = tags.name.slice(0, tags.name.indexOf(':') + 1);
      if (!tags.is(`${this.prefix}sst`)) throw packageError('packageDamaged', { part });
      this.ended = tags.kind === 'empty';
      return undefined;
    }
    if (this.ended) throw packageError('packageMalformedXml', { part });
    if (tags.kind === 'close') {
      this.ended = true;
      return undefined;
    }
    const isItem = tags.is(`${this.prefix}si`);
    const element = tags.readElement();
    if (!element) return 'incomplete';
    const xml = withoutComments(part, text.slice(element.start, element.end));
    // Extensions say nothing that is seen.
    return { xml: isItem ? this.item(xml, this.prefix) : '' };
  }

  private item(xml: string, prefix: string): string {
    const replacement = this.visit({
      index: this.index++,
      ...{ xml, prefix },
      text: stringItemText(this.part, xml, prefix),
      phonetics: xml.includes('rPh') ? phoneticsOf(this.part, xml, prefix) : '',
    });
    if (replacement === undefined) return xml;
    const written = escapeText(escapeCharacters(replacement));
    return `<${prefix}si><${prefix}t xml:space="preserve">${written}</${prefix}t></${prefix}si>`;
  }
}
