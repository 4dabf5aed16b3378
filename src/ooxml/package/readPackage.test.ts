import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bookFile, relationships, SMALL_BOOK } from '../testing/smallBook';
import { problemOf } from '../testing/problemOf';
import { readPackage, workbookPartOf } from './readPackage';
import { officeType } from './relationships';

const WORKSHEET = '/xl/worksheets/sheet1.xml';

describe('a file that is no workbook is refused by what it is', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'packageEmpty'],
    ['a text', strToU8('사업,예산\n1,2\n'), 'packagePlainText'],
    [
      'a text of the Korean code page',
      new Uint8Array([0xbb, 0xe7, 0xbe, 0xf7, 0x2c, 0x31]),
      'packagePlainText',
    ],
    ['a text in UTF-16', new Uint8Array([0xff, 0xfe, 0xac, 0xc0, 0x0a, 0x00]), 'packagePlainText'],
    ['a table of a web site', strToU8('\ufeff <html><table><tr><td>1</td>'), 'packageMarkup'],
    ['XML of Excel 2003', strToU8('<?xml version="1.0"?><Workbook/>'), 'packageMarkup'],
    ['a file wrapped by Fasoo', strToU8('\u009b DRMONE This Document is encrypted'), 'packageSecured'],
    ['a file wrapped by SoftCamp', strToU8('SCDSA002\0\u0001'), 'packageSecured'],
    ['what Excel keeps beside an open file', lockFile('홍길동'), 'packageLockFile'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'packageNotZip'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'packageNotZip'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') }), 'packageNotWorkbook'],
    ['an .xlsb', withMainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'packageBinary'],
    [
      'a .docx',
      withMainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'packageNotWorkbook',
    ],
    ['a strict file', bookFile({ '_rels/.rels': strictRoot() }), 'packageStrict'],
    ['a file that opens with a password', oleWith('EncryptedPackage'), 'packageEncrypted'],
    ['an .xls of 2003', oleWith('Workbook'), 'packageOldFormat'],
    ['an .xls of 5.0', oleWith('Book'), 'packageOldFormat'],
    ['another OLE file', oleWith('WordDocument'), 'packageNotWorkbook'],
    ['a workbook without its main part', bookFile({ 'xl/workbook.xml': undefined }), 'packageMissingPart'],
    ['relationships that are no XML', bookFile({ '_rels/.rels': '<Relationships' }), 'packageMalformedXml'],
    [
      'relationships with a DTD',
      bookFile({ '_rels/.rels': withDoctype(SMALL_BOOK['_rels/.rels']!) }),
      'packageDoctype',
    ],
  ])('%s', (_, bytes, code) => {
    expect(problemOf(() => readPackage(bytes))).toBe(code);
  });

  it.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/xl/evil.xml',
    'xl\\..\\evil.xml',
    'xl/%5c..%5cevil.xml',
    'C:/evil.xml',
    'xl//a.xml',
    'xl/%2e%2e/a.xml',
    'XL/Workbook.xml',
  ])('an entry named %s', (name) => {
    expect(problemOf(() => readPackage(bookFile({ [name]: '<a/>' })))).toBe('packageUnsafeName');
  });

  it('a file cut off anywhere is an error of ours', () => {
    const whole = bookFile();
    for (let length = 4; length < whole.length; length++) {
      expect(problemOf(() => readPackage(whole.subarray(0, length)))).toBe('packageTruncated');
    }
  });
});

describe('damage', () => {
  it('never hangs and is never an error but ours', () => {
    const whole = bookFile();
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(flips, (list) => {
        const damaged = whole.slice();
        for (const [at, mask] of list) damaged[at]! ^= mask;
        problemOf(() => {
          const opened = readPackage(damaged);
          for (const name of opened.names()) opened.text(name);
          readPackage(opened.write());
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('in the middle of a part is told, with the part', () => {
    const damaged = zipSync({
      ...unzipSync(bookFile()),
      'xl/media/a.bin': [strToU8('abcdef'), { level: 0 }],
    });
    damaged[indexOf(damaged, 'abcdef')]! ^= 1;
    const opened = readPackage(damaged);
    expect(() => opened.bytes('/xl/media/a.bin')).toThrow('packageDamaged {"part":"/xl/media/a.bin"}');
  });
});

describe('limits', () => {
  it('a part that inflates a thousandfold is refused before it is all there', () => {
    const opened = readPackage(bookFile({ 'xl/bomb.xml': new Uint8Array(40_000_000) }));
    let came = 0;
    const count = () => {
      for (const chunk of opened.chunks('/xl/bomb.xml')) came += chunk.length;
    };
    expect(problemOf(count)).toBe('packageTooLarge');
    expect(came).toBeLessThan(20_000_000);
  });

  it('a part that inflates to more than the directory says is refused', () => {
    const file = bookFile({ 'xl/a.xml': '<a>0123456789</a>' });
    const at = indexOf(file, 'xl/a.xml', file.lastIndexOf(0x02)) - 46 + 24;
    new DataView(file.buffer).setUint32(at, 3, true);
    expect(problemOf(() => readPackage(file).bytes('/xl/a.xml'))).toBe('packageDamaged');
  });
});

describe('what is opened', () => {
  it('the workbook is found by relationship, whatever its name', () => {
    const opened = readPackage(
      bookFile({
        'xl/workbook.xml': undefined,
        'book/main.xml': SMALL_BOOK['xl/workbook.xml'],
        '_rels/.rels': relationships({ rId9: ['officeDocument', '/book/main.xml'] }),
        '[Content_Types].xml': SMALL_BOOK['[Content_Types].xml']!.replace(
          '/xl/workbook.xml',
          '/BOOK/main.xml',
        ),
      }),
    );
    expect(workbookPartOf(opened)).toBe('/book/main.xml');
  });

  it('names are compared blind to case', () => {
    expect(readPackage(bookFile()).has('/XL/Worksheets/Sheet1.xml')).toBe(true);
  });

  it('folders may be parted by backslashes', () => {
    const sheet = SMALL_BOOK['xl/worksheets/sheet1.xml'];
    const file = bookFile({ 'xl/worksheets/sheet1.xml': undefined, 'xl\\worksheets\\sheet1.xml': sheet });
    expect(Object.keys(unzipSync(readPackage(file).write()))).toContain('xl/worksheets/sheet1.xml');
  });

  it('relationships give the part that is meant', () => {
    const opened = readPackage(bookFile());
    expect(opened.related('/xl/workbook.xml', officeType('worksheet'))).toBe(WORKSHEET);
    expect(opened.related('/xl/workbook.xml', officeType('styles'))).toBeUndefined();
  });

  it.each([
    ['little-endian', [0xff, 0xfe]],
    ['big-endian', [0xfe, 0xff]],
    ['little-endian without a mark', []],
    ['big-endian without a mark', []],
  ])('a text in UTF-16, %s, is read', (order, mark) => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>실적</a>';
    const pairs = [...text].map((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
    const isBig = order.startsWith('big');
    const utf16 = new Uint8Array([...mark, ...pairs.flatMap((pair) => (isBig ? pair.reverse() : pair))]);
    const opened = readPackage(bookFile({ 'xl/a.xml': utf16 }));
    expect(opened.text('/xl/a.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>실적</a>',
    );
  });

  it('bytes that are no text are an error', () => {
    const opened = readPackage(bookFile({ 'xl/a.xml': new Uint8Array([0x3c, 0xff, 0xfe]) }));
    expect(problemOf(() => opened.text('/xl/a.xml'))).toBe('packageMalformedXml');
  });
});

/** The name of who has the file open, in the system's encoding and in UTF-16. */
function lockFile(name: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = name.length;
  bytes.set(strToU8(name), 1);
  bytes.set([name.length, 0], 55);
  return bytes;
}

function withMainType(type: string): Uint8Array {
  const types = SMALL_BOOK['[Content_Types].xml']!;
  return bookFile({
    '[Content_Types].xml': types.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      type,
    ),
  });
}

function strictRoot(): string {
  return SMALL_BOOK['_rels/.rels']!.replace(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
    'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
  );
}

function withDoctype(xml: string): string {
  return xml.replace('?>', '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>');
}

/** A compound file with one directory entry of this name. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => (bytes[640 + 2 * i] = letter.charCodeAt(0)));
  bytes[640 + 64] = (stream.length + 1) * 2;
  return bytes;
}

function indexOf(bytes: Uint8Array, text: string, from = 0): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, from);
}
