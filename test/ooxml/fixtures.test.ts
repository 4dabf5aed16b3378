import { read } from 'xlsx';
import { packageProblems, unzipped } from '../../src/ooxml/testing/packageProblems';
import { FIXTURES } from './fixtures';

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
