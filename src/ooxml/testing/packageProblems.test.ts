import { packageProblems } from './packageProblems';
import { SMALL_BOOK, bookFile, relationships } from './smallBook';

const TYPES = SMALL_BOOK['[Content_Types].xml']!;
const SHEET = 'xl/worksheets/sheet1.xml';

it('finds nothing in a sound package', () => {
  expect(packageProblems(bookFile())).toEqual([]);
});

it.each<[string, Record<string, string | undefined>, RegExp]>([
  ['XML that ends too early', { [SHEET]: '<worksheet>' }, /sheet1.xml is not well-formed/],
  ['a prefix that nobody declared', { [SHEET]: '<worksheet x14:a="1"/>' }, /sheet1.xml is not well-formed/],
  [
    'a relationship to a part that is not there',
    { [SHEET]: undefined },
    /leads to .*sheet1.xml, which is not/,
  ],
  ['a type of a part that is not there', { [SHEET]: undefined }, /sheet1.xml has a type but is not there/],
  [
    'a part without a type of its own',
    {
      '[Content_Types].xml': TYPES.replace(
        '<Override PartName="/xl/workbook.xml"',
        '<Override PartName="/a"',
      ),
    },
    /workbook.xml has no content type of its own/,
  ],
  ['a part that nothing leads to', { 'docProps/app.xml': '<a/>' }, /nothing leads to \/docProps\/app.xml/],
  [
    'an id that is no relationship',
    { 'xl/_rels/workbook.xml.rels': relationships({ rId2: ['worksheet', 'worksheets/sheet1.xml'] }) },
    /workbook.xml uses rId1, which is no relationship/,
  ],
  ['an id without any relationships', { 'xl/_rels/workbook.xml.rels': undefined }, /uses rId1/],
  [
    'relationships of a part that is not there',
    { 'xl/_rels/gone.xml.rels': relationships({}) },
    /gone.xml.rels belongs to no part/,
  ],
])('finds %s', (_, change, sentence) => {
  expect(packageProblems(bookFile(change)).join('\n')).toMatch(sentence);
});
