import { packageError } from '../problems';

/** A part's name as the package format writes it: with a leading slash, `/xl/workbook.xml`. */
export type PartName = `/${string}`;

/** The package itself, where relationships start from. */
export const PACKAGE = '/';

/** Two names with the same key are the same part: case and percent escapes do not tell parts apart. */
export function partKey(name: string): string {
  return unescapeName(name).toLowerCase();
}

/** The part name of a zip entry; some programs part folders with `\\`. Errors: a name that could lead outside of the package. */
export function partNameOf(entry: string): PartName {
  const name = entry.replaceAll('\\', '/');
  const plain = unescapeName(name);
  const segments = plain.split('/');
  const unsafe = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (unsafe || /[\\\u0000-\u001f]|^[A-Za-z]:/.test(plain))
    throw packageError('packageUnsafeName', { part: entry });
  return `/${name}`;
}

/**
 * The part that a relationship's target means, seen from the part it starts from.
 * @example resolveTarget('/xl/worksheets/sheet1.xml', '../tables/table1.xml') //=> '/xl/tables/table1.xml'
 * @example resolveTarget('/xl/drawings/drawing1.xml', '#Sheet2!A1') //=> '/xl/drawings/drawing1.xml'
 */
export function resolveTarget(source: string, target: string): PartName {
  const path = target.split('#')[0]!;
  if (path === '') return source as PartName;
  const folders = path.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folders.pop();
    else if (segment !== '' && segment !== '.') folders.push(segment);
  }
  return `/${folders.join('/')}`;
}

/** @example relationshipsPartOf('/xl/workbook.xml') //=> '/xl/_rels/workbook.xml.rels' */
export function relationshipsPartOf(source: string): PartName {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels` as PartName;
}

function unescapeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
