import fc from 'fast-check';
import { escapeCharacters, unescapeCharacters } from './stringItem';

describe('characters that XML cannot hold', () => {
  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00_x0041_', '_x00A'],
    ['_xGGGG_', '_xGGGG_'],
    ['_x0041', '_x0041'],
  ])('%s is read as it is meant', (written, meant) => {
    expect(unescapeCharacters(written)).toBe(meant);
  });

  it('any text comes back as it was', () => {
    const scraps = fc.constantFrom('_', 'x', '_x', '0041', '005F', 'x000D_', '가', '_x0041_');
    fc.assert(
      fc.property(fc.array(scraps), (list) => {
        expect(unescapeCharacters(escapeCharacters(list.join('')))).toBe(list.join(''));
      }),
    );
  });
});
