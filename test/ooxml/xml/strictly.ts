import { SaxesParser } from 'saxes';
import { parseXml, type XmlElement } from '../../../src/ooxml/xml/tree';

/** An element as two parsers can be compared by it. */
export type Plain = readonly [
  name: string,
  uri: string,
  attributes: readonly string[],
  text: string,
  children: readonly Plain[],
];

/** As the product has it. */
const DEEPEST = 256;

/** As saxes, a strict parser of XML 1.0 with namespaces, reads a text; undefined where it refuses it. */
export function readBySaxes(xml: string): Plain | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; uri: string; attributes: string[]; text: string; children: Plain[] }[] = [];
  let root: Plain | undefined;
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    if (open.length === DEEPEST) throw new Error('too deep');
    open.push({
      ...{ name, uri, text: '', children: [] },
      attributes: Object.values(attributes).map((one) => `${one.name} ${one.uri} ${one.value}`),
    });
  });
  const add = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const { name, uri, attributes, text, children } = open.pop()!;
    const element: Plain = [name, uri, attributes, text, children];
    if (open.length === 0) root = element;
    else open.at(-1)!.children.push(element);
  });
  try {
    parser.write(xml).close();
    return root;
  } catch {
    return undefined;
  }
}

/** As the product reads it; undefined where it refuses it. */
export function readByUs(xml: string): Plain | undefined {
  try {
    return plain(parseXml('/a.xml', xml));
  } catch {
    return undefined;
  }
}

function plain({ name, uri, attributes, text, children }: XmlElement): Plain {
  return [
    name,
    uri,
    attributes.map((one) => `${one.name} ${one.uri} ${one.value}`),
    text,
    children.map(plain),
  ];
}
