import { strFromU8 } from 'fflate';
import { read } from 'xlsx';
import { packageProblems, tagsOf, unzipped } from '../../src/ooxml/testing/packageProblems';
import { FIXTURES } from './fixtures';
import { WORKSHEET_ORDER } from './fixtures/order';
import { plantSecrets } from './planting/plantSecrets';

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  const bytes = fixture.build();

  it('is a package in which every part is well-formed, typed and reached', () => {
    expect(packageProblems(bytes)).toEqual([]);
  });

  it('holds the parts that it says something of', () => {
    const parts = [...unzipped(bytes).keys()];
    expect(parts).toEqual(expect.arrayContaining([...fixture.untouched, ...fixture.removed]));
  });

  it('opens in another program, with its sheets and cells', () => {
    const book = read(bytes);
    expect(book.SheetNames.length).toBeGreaterThan(0);
    expect(Object.keys(book.Sheets[book.SheetNames[0]!]!)).toContain('A1');
  });
});

const BOOKS = [
  ...FIXTURES.map(({ name, build }) => [name, build()] as const),
  ['심은 비밀', plantSecrets().bytes] as const,
];

it.each(BOOKS)("has the elements of each sheet in the schema's order: %s", (_, bytes) => {
  for (const [name, content] of unzipped(bytes)) {
    if (!name.startsWith('/xl/worksheets/sheet')) continue;
    const tags = tagsOf(strFromU8(content)).filter(
      ({ name: tag, depth }) => depth === 1 || tag === 'controls',
    );
    const order = tags.map(({ name: tag }) => WORKSHEET_ORDER.indexOf(tag)).filter((place) => place >= 0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});
