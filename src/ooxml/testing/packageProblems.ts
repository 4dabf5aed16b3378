import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const TYPES = '/[Content_Types].xml';

/** The parts of a package by name, read without src/ooxml/package, which tests are to be independent of. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [`/${name}`, content]));
}

/** What is wrong with a package, a sentence each: XML that is not well-formed, links and types that lead nowhere. */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const parts = unzipped(bytes);
  const malformed: string[] = [];
  const xml = new Map<string, readonly Tag[]>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      xml.set(name, tagsOf(strFromU8(content)));
    } catch (error) {
      malformed.push(`${name} is not well-formed: ${String(error)}`);
    }
  }
  const names = new Set(parts.keys());
  return [...malformed, ...untyped(names, xml), ...brokenLinks(names, xml)];
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

/** Where parts may be plain XML: what programs store for themselves. */
const PLAIN_XML = /^\/(customXml|customUI)\//;

type Parsed = ReadonlyMap<string, readonly Tag[]>;

/** Parts without a content type, and content types of parts that are not there. */
function untyped(names: ReadonlySet<string>, xml: Parsed): readonly string[] {
  const values = (tag: string, attribute: string) =>
    (xml.get(TYPES) ?? []).filter(({ name }) => name === tag).map(({ attributes }) => attributes[attribute]!);
  const overrides = values('Override', 'PartName');
  const extensions = new Set(values('Default', 'Extension'));
  const isBare = (name: string) =>
    !overrides.includes(name) &&
    ((name.endsWith('.xml') && !PLAIN_XML.test(name)) ||
      !extensions.has(name.slice(name.lastIndexOf('.') + 1)));
  const bare = [...names].filter((name) => name !== TYPES && isBare(name));
  return [
    ...bare.map((name) => `${name} has no content type of its own`),
    ...overrides.filter((name) => !names.has(name)).map((name) => `${name} has a type but is not there`),
    ...overrides.filter((name, at) => overrides.indexOf(name) < at).map((name) => `${name} has two types`),
  ];
}

/** Relationships to parts that are not there, ids used twice or used and not there, parts that nothing leads to. */
function brokenLinks(names: ReadonlySet<string>, xml: Parsed): readonly string[] {
  const problems: string[] = [];
  const reached = new Set([TYPES]);
  const idsOf = new Map<string, Set<string>>();
  for (const [name, tags] of xml) {
    if (!name.endsWith('.rels')) continue;
    reached.add(name);
    const source = name.replace('_rels/', '').replace(/\.rels$/, '');
    if (source !== '/' && !names.has(source)) problems.push(`${name} belongs to no part`);
    const ids = new Set<string>();
    idsOf.set(source, ids);
    for (const { name: tag, attributes } of tags) {
      if (tag !== 'Relationship') continue;
      const { Id = '', Target = '', TargetMode } = attributes;
      if (ids.has(Id)) problems.push(`${name} holds ${Id} twice`);
      ids.add(Id);
      if (TargetMode === 'External') continue;
      const target = new URL(Target, `opc://package${source}`).pathname;
      reached.add(target);
      if (!names.has(target)) problems.push(`${name} leads to ${target}, which is not there`);
    }
  }
  for (const [name, tags] of xml) {
    for (const id of tags.flatMap(usedIds)) {
      if (!idsOf.get(name)?.has(id)) problems.push(`${name} uses ${id}, which is no relationship`);
    }
  }
  const lost = [...names].filter((name) => !reached.has(name));
  return [...problems, ...lost.map((name) => `nothing leads to ${name}`)];
}

/** Values of `r:id`, `r:embed`, `r:link` and the like, and of what VML calls `o:relid`. */
function usedIds({ attributes }: Tag): readonly string[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    (key.startsWith('r:') || key === 'o:relid') && value !== '' ? [value] : [],
  );
}
