import { problemOf } from '../testing/problemOf';
import { withoutComments } from './comments';

describe('comments', () => {
  it.each([
    ['<?xml version="1.0"?><!-- a --><a><?b c?>d<!----></a><!-- -->', '<?xml version="1.0"?><a>d</a>'],
    ['<a><![CDATA[<!-- kept --><?kept?>]]></a>', '<a><![CDATA[<!-- kept --><?kept?>]]></a>'],
    ['<a b="?>-->"/>', '<a b="?>-->"/>'],
    ['<?xml-stylesheet x?><a/>', '<a/>'],
  ])('%s go, and nothing else', (before, after) => {
    expect(withoutComments('/a.xml', before)).toBe(after);
  });

  it('that do not end are an error', () => {
    expect(problemOf(() => withoutComments('/a.xml', '<a/><!-- -'))).toBe('packageMalformedXml');
  });
});
