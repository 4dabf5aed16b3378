import { TagReader } from '../../xml/tags';
import type { SaidColour } from './colours';

/** How a run of a cell's text looks where its letters do not all look alike. */
export interface RunLook {
  /** What the run says of its colour; undefined where it has that of the cell. */
  readonly colour: SaidColour | undefined;
  readonly isTiny: boolean;
}

/** Points: smaller than this nothing can be read. */
const TINY = 3;
const SAID = ['rgb', 'theme', 'indexed', 'tint'];

/**
 * The runs of a string item (`si`, `is`) that have a text and say of their own that they are small or coloured. `prefix` is
 * that of the part's own elements.
 */
export function runLooksIn(part: string, xml: string, prefix: string): readonly RunLook[] {
  if (!xml.includes('rPr')) return [];
  const tags = new TagReader(part);
  const looks: RunLook[] = [];
  let look: RunLook | undefined;
  for (let at = 0; tags.read(xml, at); at = tags.end) {
    if (tags.kind === 'close' || tags.kind === 'other') continue;
    if (tags.is(`${prefix}rPr`)) look = { colour: undefined, isTiny: false };
    else if (look && tags.is(`${prefix}sz`))
      look = { ...look, isTiny: Number(tags.attribute('val')) <= TINY };
    else if (look && tags.is(`${prefix}color`)) {
      const said = SAID.map((name) => [name, tags.attribute(name)] as const);
      look = { ...look, colour: Object.fromEntries(said) };
    } else if (tags.is(`${prefix}t`) && look) {
      const text = tags.readElement();
      const isBlank = !text || xml.slice(text.innerStart, text.innerEnd).trim() === '';
      if (!isBlank && (look.isTiny || look.colour)) looks.push(look);
      look = undefined;
    }
  }
  return looks;
}
