import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a package by name, read without src/ooxml/package, which tests are to be independent of. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [`/${name}`, content]));
}

/** What is wrong with a package, a sentence each: XML that is not well-formed, links and types that lead nowhere. */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const parts = unzipped(bytes);
  return [...malformed(parts), ...untyped(parts), ...brokenLinks(parts)];
}

interface Tag {
  readonly name: string;
  /** 0 for the root. */
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The start tags of an XML text in order; throws where it is not well-formed or uses an undeclared prefix. */
export function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    tags.push({ name, depth, attributes: Object.fromEntries(values) });
    depth += 1;
  });
  parser.on('closetag', () => (depth -= 1));
  parser.write(xml).close();
  return tags;
}

function malformed(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...parts].flatMap(([name, content]) => {
    if (!/\.(xml|rels|vml)$/.test(name)) return [];
    try {
      tagsOf(strFromU8(content));
      return [];
    } catch (error) {
      return [`${name} is not well-formed: ${String(error)}`];
    }
  });
}

/** Where parts may be plain XML: what programs store for themselves. */
const PLAIN_XML = /^\/(customXml|customUI)\//;

/** Parts without a content type, and content types of parts that are not there. */
function untyped(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const types = tagsOf(textOf(parts, '/[Content_Types].xml'));
  const values = (tag: string, attribute: string) =>
    types.filter(({ name }) => name === tag).map(({ attributes }) => attributes[attribute]!);
  const overrides = values('Override', 'PartName');
  const extensions = new Set(values('Default', 'Extension'));
  const bare = [...parts.keys()].filter(
    (name) =>
      name !== '/[Content_Types].xml' &&
      !overrides.includes(name) &&
      ((name.endsWith('.xml') && !PLAIN_XML.test(name)) ||
        !extensions.has(name.slice(name.lastIndexOf('.') + 1))),
  );
  return [
    ...bare.map((name) => `${name} has no content type of its own`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name} has a type but is not there`),
    ...overrides.filter((name, at) => overrides.indexOf(name) < at).map((name) => `${name} has two types`),
  ];
}

/** Relationships to parts that are not there, ids used twice or used and not there, parts that nothing leads to. */
function brokenLinks(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const problems: string[] = [];
  const reached = new Set(['/[Content_Types].xml']);
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    reached.add(name);
    const source = name.replace('_rels/', '').replace(/\.rels$/, '');
    if (source !== '/' && !parts.has(source)) problems.push(`${name} belongs to no part`);
    const ids = new Set<string>();
    for (const { name: tag, attributes } of tagsOf(textOf(parts, name))) {
      if (tag !== 'Relationship') continue;
      if (ids.has(attributes['Id']!)) problems.push(`${name} holds ${attributes['Id']} twice`);
      ids.add(attributes['Id']!);
      if (attributes['TargetMode'] === 'External') continue;
      const target = new URL(attributes['Target']!, `opc://package${source}`).pathname;
      reached.add(target);
      if (!parts.has(target)) problems.push(`${name} leads to ${target}, which is not there`);
    }
    if (!source.endsWith('.xml')) continue;
    const used = tagsOf(textOf(parts, source)).flatMap(({ attributes }) => usedIds(attributes));
    for (const id of used) if (!ids.has(id)) problems.push(`${source} uses ${id}, which is no relationship`);
  }
  const lost = [...parts.keys()].filter((name) => !reached.has(name));
  return [...problems, ...lost.map((name) => `nothing leads to ${name}`)];
}

/** Values of `r:id`, `r:embed`, `r:link` and the like. */
function usedIds(attributes: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    /^r:/.test(key) && value !== '' ? [value] : [],
  );
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return strFromU8(parts.get(name)!);
}
