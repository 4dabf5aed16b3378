import fc from 'fast-check';
import { readPackage } from '../package/readPackage';
import { problemOf } from '../testing/problemOf';
import { bookFile, relationships } from '../testing/smallBook';
import { patchSharedStrings, readSharedStrings, sharedStringsPartOf } from './sharedStrings';

const PART = '/xl/sharedStrings.xml';
const XML =
  '<?xml version="1.0"?><sst xmlns="m" count="4" uniqueCount="4"><si><t>사업 &amp; 예산</t></si> <si/>' +
  '<si><r><rPr><b/></rPr><t>굵은</t></r><r><t xml:space="preserve"> 글</t></r><rPh sb="0" eb="1"><t>윗주</t></rPh><phoneticPr/></si>' +
  '<si><t><![CDATA[</si>]]>_x000D_</t></si><extLst><t>아님</t></extLst></sst>';

/** What is handed on of it: extensions say nothing that is seen. */
const LEFT = XML.replace(/<extLst>.*<\/extLst>/, '');

describe('shared strings', () => {
  it('are their texts as they show', () => {
    expect(readSharedStrings(PART, [XML])).toEqual(['사업 & 예산', '', '굵은 글', '</si>\r']);
  });

  it('stay as they are written, but where another text is put in their place', () => {
    expect([...patchSharedStrings(PART, [XML], () => undefined)].join('')).toBe(LEFT);
    const patched = [
      ...patchSharedStrings(PART, [XML], ({ index }) => (index === 2 ? '<_x0041_' : undefined)),
    ].join('');
    expect(patched).toBe(
      LEFT.replace(/<si><r>.*<phoneticPr\/><\/si>/, '<si><t xml:space="preserve">&lt;_x005F_x0041_</t></si>'),
    );
    expect(readSharedStrings(PART, [patched])[2]).toBe('<_x0041_');
  });

  it('have no comments any more', () => {
    const commented = XML.replace('<si/>', '<!-- a --><si><!-- b --><t>x<!-- c --></t></si>');
    expect([...patchSharedStrings(PART, [commented], () => undefined)].join('')).toBe(
      LEFT.replace('<si/>', '<si><t>x</t></si>'),
    );
  });

  it('are the same wherever the text is cut', () => {
    const cuts = fc
      .array(fc.nat(XML.length))
      .map((places) => [0, ...places.sort((a, b) => a - b), XML.length]);
    fc.assert(
      fc.property(cuts, (places) => {
        const pieces = places.slice(1).map((to, i) => XML.slice(places[i], to));
        expect([...patchSharedStrings(PART, pieces, () => undefined)].join('')).toBe(LEFT);
      }),
    );
  });

  it('that end too early are an error', () => {
    for (let length = 0; length < XML.length; length++) {
      expect(problemOf(() => readSharedStrings(PART, [XML.slice(0, length)]))).toBe('packageMalformedXml');
    }
  });

  it('are found by relationship; a workbook may have none', () => {
    const rels = relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 's.xml'],
    });
    const opened = readPackage(bookFile({ 'xl/_rels/workbook.xml.rels': rels, 'xl/s.xml': XML }));
    expect(sharedStringsPartOf(opened, '/xl/workbook.xml')).toBe('/xl/s.xml');
    expect(sharedStringsPartOf(readPackage(bookFile()), '/xl/workbook.xml')).toBeUndefined();
  });
});
