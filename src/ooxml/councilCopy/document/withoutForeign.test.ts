import { withoutForeign } from './withoutForeign';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const left = (xml: string, size: number) =>
  [...withoutForeign('/xl/a.xml', xml.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [])].join('');

it.each([
  ['<sst xmlns="M"><si><t>q:note="x"</t></si></sst>', undefined],
  ['<sst xmlns="M" xmlns:q="urn:q"><si><t>가</t></si></sst>', undefined],
  [
    '<sst xmlns="M" xmlns:q="urn:q" q:a="비밀"><si q:b=\'>\'/></sst>',
    '<sst xmlns="M" xmlns:q="urn:q"><si/></sst>',
  ],
  ['<a xmlns="M"><b><q:c xmlns:q="urn:q">비<q:d/>밀</q:c>가</b></a>', '<a xmlns="M"><b>가</b></a>'],
  ['<a xmlns="M"><c xmlns="urn:q"><d/></c><e/></a>', '<a xmlns="M"><e/></a>'],
  [
    '<m:a xmlns:m="M" xmlns:q="urn:q"><!-- q:b="1" --><q:b/><m:c m:d="1" q:d="2"/></m:a>',
    '<m:a xmlns:m="M" xmlns:q="urn:q"><!-- q:b="1" --><m:c m:d="1"/></m:a>',
  ],
])('%s', (written, expected = written) => {
  const [xml, right] = [written, expected].map((text) => text.replaceAll('"M"', `"${MAIN}"`));
  for (const size of [1, 2, 7, 1000]) expect(left(xml!, size)).toBe(right);
});
