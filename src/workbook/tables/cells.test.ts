import { printedInput } from './cells';

describe('a printed text in a cell without a format', () => {
  it.each([
    '02',
    '1/4',
    '1-2',
    '12.50',
    '3.0%',
    '2007. 7. 2.',
    '３',
    '10:30',
    '1e5',
    'true',
    '=1+1',
    '- 회원 125명',
  ])('stays a text: %s', (text) => expect(printedInput(text)).toBe(`'${text}`));

  it.each(['0', '286', '1,234', '주민자치', '예산 없음', ''])('is put in as it is: %s', (text) =>
    expect(printedInput(text)).toBe(text),
  );
});
