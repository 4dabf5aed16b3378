import { bookFile, relationships, SMALL_BOOK } from '../testing/smallBook';
import { removeUnreachable } from './prune';
import { readPackage } from './readPackage';

const SHEET = '/xl/worksheets/sheet1.xml';

/** A book whose sheet has a drawing that shows a picture; the drawing points back at the sheet. */
const BOOK = {
  '[Content_Types].xml': SMALL_BOOK['[Content_Types].xml']!.replace(
    '</Types>',
    '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/secret.xml" ContentType="a/b"/></Types>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['drawing', '../drawings/d.xml'] }),
  'xl/drawings/d.xml': '<d/>',
  'xl/drawings/_rels/d.xml.rels': relationships({
    rId1: ['image', '/xl/media/i.png'],
    rId2: ['x', `..${SHEET.slice(3)}`],
  }),
  'xl/media/i.png': 'png',
};

describe('parts that nothing leads to', () => {
  it('go, with their relationships and content types', () => {
    const opened = readPackage(
      bookFile({ ...BOOK, 'xl/left.xml': '<a/>', 'xl/_rels/none.xml.rels': relationships({}) }),
    );
    expect(removeUnreachable(opened)).toEqual(['/xl/left.xml']);
    expect(opened.has('/xl/_rels/none.xml.rels')).toBe(false);
    expect(opened.has('/xl/media/i.png')).toBe(true);
    expect(opened.text('/[Content_Types].xml')).not.toContain('secret');
  });

  it('are all those behind a relationship that is taken away', () => {
    const opened = readPackage(bookFile(BOOK));
    opened.removeRelationships(SHEET, () => true);
    expect(removeUnreachable(opened)).toEqual(['/xl/drawings/d.xml', '/xl/media/i.png']);
    expect(opened.names()).toEqual(readPackage(bookFile()).names());
    expect(opened.text('/[Content_Types].xml')).toBe(SMALL_BOOK['[Content_Types].xml']);
  });
});
