import { element, escapeText, textElement } from './xml';

it('stores a control character, which XML cannot hold, as _xHHHH_', () => {
  expect(escapeText('\u0001가\u001f')).toBe('_x0001_가_x001F_');
});

it('stores a carriage return so that no parser swallows it', () => {
  expect(escapeText('위\r\n아래')).toBe('위_x000D_\n아래');
});

it('stores text that looks escaped so that it comes back as typed', () => {
  expect(escapeText('_x0041_ _x41_')).toBe('_x005F_x0041_ _x41_');
});

it('stores half of a surrogate pair, and leaves whole pairs alone', () => {
  expect(escapeText('\ud83d 😀')).toBe('_xD83D_ 😀');
});

it('stores line breaks and quotes in attributes, where a parser would turn them into blanks or an end', () => {
  expect(element('tableColumn', { name: '예산\n"원"' })).toBe(
    '<tableColumn name="예산_x000A_&quot;원&quot;"/>',
  );
});

it('keeps blanks at the ends of a text', () => {
  expect(textElement('t', ' 가')).toBe('<t xml:space="preserve"> 가</t>');
  expect(textElement('t', '가 나')).toBe('<t>가 나</t>');
});
