import fc from 'fast-check';
import { problemOf } from '../testing/problemOf';
import { append, type Edit, escapeAttribute, escapeText, removal, splice, withAttribute } from './edit';
import { attribute, child, parseXml } from './tree';

const SOURCE = `<?xml version="1.0"?>\r\n<a xmlns:r="urn:r"  r:id='7' x = "1>2"><!-- <b> --><b/>실적 &amp; 😀<c y="z"><d></d></c ><![CDATA[<]]></a>`;

describe('a part read whole', () => {
  const root = parseXml('/a.xml', SOURCE);

  it('gives attributes by name and namespace, text without that of children', () => {
    expect(attribute(root, 'id', 'urn:r')).toBe('7');
    expect(attribute(root, 'id')).toBeUndefined();
    expect(attribute(root, 'x')).toBe('1>2');
    expect(root.text).toBe('실적 & 😀<');
  });

  it('knows where everything stands in the source', () => {
    const places = [root, child(root, 'b')!, child(root, 'c')!, ...root.attributes].map(({ start, end }) =>
      SOURCE.slice(start, end),
    );
    expect(places).toEqual([
      SOURCE.slice(SOURCE.indexOf('<a')),
      '<b/>',
      '<c y="z"><d></d></c >',
      'xmlns:r="urn:r"',
      `r:id='7'`,
      'x = "1>2"',
    ]);
    const { innerStart, innerEnd } = child(root, 'c')!;
    expect(SOURCE.slice(innerStart, innerEnd)).toBe('<d></d>');
  });

  it.each([
    ['<a>', 'packageMalformedXml'],
    ['', 'packageMalformedXml'],
    ['<a>&x;</a>', 'packageMalformedXml'],
    ['<!DOCTYPE a><a/>', 'packageDoctype'],
    ['<a>'.repeat(300) + '</a>'.repeat(300), 'packageMalformedXml'],
  ])('%s is refused', (source, code) => {
    expect(problemOf(() => parseXml('/a.xml', source))).toBe(code);
  });
});

describe('edits in the source', () => {
  const root = parseXml('/a.xml', SOURCE);
  const b = child(root, 'b')!;
  const c = child(root, 'c')!;

  it('leave the rest as it is', () => {
    const edits = [removal(b), append(SOURCE, c, '<e/>'), withAttribute(SOURCE, root, 'x', undefined)];
    const expected = SOURCE.replace('<b/>', '').replace('</d>', '</d><e/>').replace(' x = "1>2"', '');
    expect(splice(SOURCE, edits)).toBe(expected);
  });

  it('open an element that was closed at once', () => {
    expect(splice(SOURCE, [append(SOURCE, b, '<e/>')])).toContain('<b><e/></b>');
  });

  it('write an attribute in its place, or a new one', () => {
    const edits = [withAttribute(SOURCE, c, 'y', '"<&\n'), withAttribute(SOURCE, b, 'n', '1')];
    const again = parseXml('/a.xml', splice(SOURCE, edits));
    expect(attribute(child(again, 'c')!, 'y')).toBe('"<&\n');
    expect(attribute(child(again, 'b')!, 'n')).toBe('1');
  });

  it('to something inside of what goes are part of it', () => {
    expect(splice('0123456789', [{ start: 4, end: 5, text: 'x' }, removal({ start: 2, end: 8 })])).toBe(
      '0189',
    );
  });

  it('are the same as making them one by one from the end', () => {
    const cuts = fc
      .uniqueArray(fc.nat(40), { minLength: 2, maxLength: 12 })
      .map((all) => all.sort((x, y) => x - y));
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 41 }), cuts, fc.string(), (source, places, text) => {
        const edits: Edit[] = [];
        for (let i = 0; i + 1 < places.length; i += 2)
          edits.push({ start: places[i]!, end: places[i + 1]!, text });
        const expected = edits.reduceRight(
          (all, { start, end }) => all.slice(0, start) + text + all.slice(end),
          source,
        );
        expect(splice(source, [...edits].reverse())).toBe(expected);
      }),
    );
  });

  it('escape any text so that it is read back', () => {
    const xmlText = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '\n', '\r', '\t', ' ', 'a', '가', ']]>'),
    });
    fc.assert(
      fc.property(xmlText, (text) => {
        const read = parseXml('/a.xml', `<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect([attribute(read, 'b'), read.text]).toEqual([text, text]);
      }),
    );
  });
});

describe('a long list', () => {
  const LONG = { lists: new Set(['cellXfs']), attributes: new Set(['fontId']) };
  const xml =
    '<styles a="1"><fonts><font b="2"/></fonts><cellXfs count="2"><xf fontId="3" fillId="1"><alignment fontId="9">x<deep/></alignment></xf><xf fontId="3"/></cellXfs><dxfs count="0"/></styles>';

  it('is kept with what is wanted of its items; all else as without it', () => {
    const [whole, slim] = [parseXml('styles', xml), parseXml('styles', xml, LONG)];
    const [fonts, formats, rules] = slim.children;
    expect([fonts, rules]).toEqual([whole.children[0], whole.children[2]]);
    const { children, ...list } = formats!;
    expect(list).toEqual({ ...whole.children[1], children: undefined });
    expect(children.map((item) => item.attributes.map(({ name, value }) => [name, value]))).toEqual([
      [['fontId', '3']],
      [['fontId', '3']],
    ]);
    expect(children.flatMap((item) => item.children)).toEqual([]);
    expect(children.map(({ start, end }) => xml.slice(start, end))).toEqual(
      whole.children[1]!.children.map(({ start, end }) => xml.slice(start, end)),
    );
  });

  it('has to be well-formed all the same', () => {
    expect(problemOf(() => parseXml('styles', xml.replace('<deep/>', '<deep>'), LONG))).toBe(
      'packageMalformedXml',
    );
    expect(problemOf(() => parseXml('styles', xml.replace('fillId="1"', 'fillId=1'), LONG))).toBe(
      'packageMalformedXml',
    );
  });
});
