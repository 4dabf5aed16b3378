import { koreanWords, type Words } from '../../../workbench/book/words';

/** Proper names, and what Excel itself leaves in English. */
const LEFT = /^(ui\.fontFamily|docs-ui\.page-settings)\.|^sheets\.tabs\.sheet$/;
/** Names of arguments and functions as Excel has them. */
const FUNCTIONS = /^sheets-formula\.functionList\./;

function english(words: Words, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value !== 'string') return english(value, name);
    const isEnglish = /[A-Za-z]{3}/.test(value) && !/[가-힣]/.test(value);
    return isEnglish && !LEFT.test(name) && !FUNCTIONS.test(name) ? [`${name} = ${value}`] : [];
  });
}

it('has no word of the grid in English', () => {
  expect(english(koreanWords)).toEqual([]);
});
