/** An attribute and where it stands in the source: from the first letter of its name to its closing quote. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element and where it stands in the source, so that it can be changed there and nothing else with it. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own characters, without those of its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Between its tags. The same place twice where it is empty; where `<a/>` is written, both are `end`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The value of an attribute: of one without a prefix, or of one in the namespace `uri`, whatever its prefix. */
export function attribute(element: XmlElement, local: string, uri = ''): string | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.uri === uri)?.value;
}

export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.local === local);
}

export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.local === local);
}
