import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../src/functions/catalogue/index';
import type { FunctionId } from '../src/functions/parameterNames';
import { calculate } from '../src/functions/registry';
import { REFERENCE_FILE, referenceText } from './support/reference';
import { readReference, shownAnswer } from './support/referenceExamples';

const page = readFileSync(REFERENCE_FILE, 'utf8');
const examples = readReference(page);

describe('docs/함수-참조.md', () => {
  it('is what the catalogue makes of it; `npm run reference` writes it anew', () => {
    expect(page).toBe(referenceText());
  });

  it('shows every example of every function', () => {
    for (const { id, examples: all } of CATALOGUE) {
      expect(examples.filter((example) => example.id === id).length).toBeGreaterThanOrEqual(all.length);
    }
  });

  it.each(examples)(
    '$formula gives what the page shows, with the ranges of the page',
    ({ id, args, shown }) => {
      expect(shownAnswer(calculate(id as FunctionId, args))).toEqual(shown);
    },
  );
});
