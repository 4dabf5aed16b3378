import { read } from 'xlsx';
import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { plantSecrets } from './plantSecrets';
import { textsIn } from './textsIn';

const { bytes, sheets, secrets, personal } = plantSecrets();

it('plants 200 secrets that must go, and others that must stay', () => {
  expect(secrets.filter(({ mustGo }) => mustGo).length).toBeGreaterThanOrEqual(200);
  expect(secrets.filter(({ mustStay }) => mustStay).length).toBeGreaterThanOrEqual(50);
  expect(personal).toHaveLength(29);
});

it('plants each where it can be found', () => {
  const tokens = secrets.map(({ token }) => token);
  expect(new Set(tokens).size).toBe(tokens.length);
  const texts = [...tokens, ...personal.map(({ text }) => text)];
  expect(textsIn(bytes, texts)).toEqual(texts);
});

it('finds none where none was planted', () => {
  expect(textsIn(bytes, ['ZQMARK9999X'])).toEqual([]);
});

it('is a sound package but for the part that nothing leads to', () => {
  expect(packageProblems(bytes)).toEqual([
    '/xl/loose.xml has no content type of its own',
    'nothing leads to /xl/loose.xml',
  ]);
});

it('opens in another program, with the sheets to hand out', () => {
  const book = read(bytes);
  expect(book.SheetNames).toEqual(expect.arrayContaining([...sheets]));
  expect(book.SheetNames).toHaveLength(6);
});
