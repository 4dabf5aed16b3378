import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { bookFile, relationships } from '../testing/smallBook';
import { problemOf } from '../testing/problemOf';
import { readPackage } from './readPackage';
import { readZip } from './readZip';

const SHEET = '/xl/worksheets/sheet1.xml';

describe('writing', () => {
  it('keeps every part byte for byte, and its compressed bytes too', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array()), (extra) => {
        const parts = Object.fromEntries(
          Object.entries(extra).map(([name, bytes]) => [`xl/media/${name}.bin`, bytes]),
        );
        const file = bookFile(parts);
        const written = readPackage(file).write();
        expect(unzipSync(written)).toEqual(unzipSync(file));
        expect(readZip(written)).toEqual(readZip(file));
        expect(readPackage(written).write()).toEqual(written);
      }),
    );
  });

  it('puts the content types first', () => {
    const { '[Content_Types].xml': types, ...rest } = unzipSync(bookFile());
    const opened = readPackage(
      bookFile({ '[Content_Types].xml': undefined, ...rest, '[content_types].xml': types }),
    );
    expect(Object.keys(unzipSync(opened.write()))[0]).toBe('[content_types].xml');
  });

  it('of the same parts makes the same bytes', () => {
    expect(readPackage(bookFile()).write()).toEqual(readPackage(bookFile()).write());
  });

  it('takes a replaced part as text, bytes or chunks', () => {
    for (const content of ['<a>가</a>', strToU8('<a>가</a>'), [strToU8('<a>'), '가', '</a>']]) {
      const opened = readPackage(bookFile());
      opened.replace(SHEET, content);
      expect(readPackage(opened.write()).text(SHEET)).toBe('<a>가</a>');
    }
  });

  it('a part that is not there cannot be replaced', () => {
    expect(problemOf(() => readPackage(bookFile()).replace('/xl/none.xml', ''))).toBe('packageMissingPart');
  });
});

describe('parts that come and go', () => {
  it('a part has its content type with it', () => {
    const opened = readPackage(bookFile());
    opened.add('/xl/a.xml', 'text/x', '<a/>');
    opened.add('/xl/b.xml', 'application/xml', '<b/>');
    opened.remove(SHEET);
    const again = readPackage(opened.write());
    expect(again.contentTypeOf('/xl/A.xml')).toBe('text/x');
    expect(again.contentTypeOf('/xl/b.xml')).toBe('application/xml');
    expect(again.text('/[Content_Types].xml')).not.toMatch(/sheet1|b\.xml/);
    expect(again.has(SHEET)).toBe(false);
  });

  it('a relationship gets an id that is free, and its file when there was none', () => {
    const opened = readPackage(bookFile());
    expect(opened.addRelationship('/xl/workbook.xml', 'x:y', '/xl/a.xml')).toBe('rId2');
    expect(opened.addRelationship(SHEET, 'x:y', '/xl/a&b.xml')).toBe('rId1');
    expect(opened.relationshipsOf(SHEET)).toEqual([
      { id: 'rId1', type: 'x:y', target: '/xl/a&b.xml', part: '/xl/a&b.xml' },
    ]);
  });

  it('relationships are taken away one by one, the file with the last', () => {
    const opened = readPackage(bookFile());
    const before = opened.text('/xl/_rels/workbook.xml.rels');
    opened.addRelationship('/xl/workbook.xml', 'x:y', '/xl/a.xml');
    opened.removeRelationships('/xl/workbook.xml', ({ type }) => type === 'x:y');
    expect(opened.text('/xl/_rels/workbook.xml.rels')).toBe(before);
    opened.removeRelationships('/xl/workbook.xml', () => true);
    expect(opened.has('/xl/_rels/workbook.xml.rels')).toBe(false);
    expect(opened.relationshipsOf('/xl/workbook.xml')).toEqual([]);
  });

  it('relationships are those of their part, however it is spelled and whatever becomes of it', () => {
    const opened = readPackage(bookFile());
    const targets = () => opened.relationshipsOf('/xl/workbook.xml').map(({ target }) => target);
    expect(targets()).not.toEqual([]);
    opened.replace('/XL/_rels/Workbook.xml.rels', relationships({ rId1: ['theme', 'other.xml'] }));
    expect(targets()).toEqual(['other.xml']);
    opened.remove('/xl/_rels/workbook%2Exml.rels');
    expect(targets()).toEqual([]);
    expect(opened.relationshipsOf('/')).not.toEqual([]);
  });

  it('a copy of a package changes without it, and its trees are those of its own parts', () => {
    const opened = readPackage(bookFile());
    const before = opened.text(SHEET);
    expect(opened.root(SHEET)).toBe(opened.root(SHEET));
    const copy = opened.copy();
    copy.rewrite(SHEET, (chunks) => [...chunks].map((text) => text.replace('<v>1</v>', '<v>2</v>')));
    copy.remove('/xl/workbook.xml');
    expect(copy.text(SHEET)).toContain('<v>2</v>');
    expect(copy.root(SHEET)).not.toBe(opened.root(SHEET));
    expect(opened.text(SHEET)).toBe(before);
    expect(opened.has('/xl/workbook.xml')).toBe(true);
    expect(readPackage(bookFile()).write()).toEqual(opened.write());
  });
});
