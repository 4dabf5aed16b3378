import { PARAMETER_NAMES, REPEATING, type FunctionId } from '../parameterNames';
import { implementationOf } from '../association';
import { exampleValue } from './exampleValue';
import { answer } from '../testing/runtime';
import { CATALOGUE } from './index';

describe('the catalogue', () => {
  it('describes every function there is, and no other', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(Object.keys(PARAMETER_NAMES));
    for (const { id } of CATALOGUE) expect(implementationOf(id as FunctionId)).toBeInstanceOf(Function);
  });

  it.each(CATALOGUE)('$id has names Excel accepts and texts in both languages', (spec) => {
    expect(spec.id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    const texts = [spec.summary, ...spec.parameters.flatMap(({ name, description }) => [name, description])];
    for (const { ko, en } of texts) {
      expect(ko.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
    expect(spec.summary.ko).toMatch(/[가-힣]/);
  });

  it.each(CATALOGUE)('$id is called by the parameters it shows', (spec) => {
    expect(spec.parameters.map(({ name }) => name.ko)).toEqual(PARAMETER_NAMES[spec.id as FunctionId]);
  });

  it.each(CATALOGUE)(
    '$id repeats its last parameter where the function takes any number of values',
    (spec) => {
      const repeating = spec.parameters.map((parameter) => parameter.repeating === true);
      expect(repeating.slice(0, -1)).not.toContain(true);
      expect(repeating.at(-1)).toBe(REPEATING.has(spec.id as FunctionId));
    },
  );

  it.each(CATALOGUE)('$id has its optional parameters last', ({ parameters }) => {
    const optional = parameters.map(({ defaultText }) => defaultText !== undefined);
    expect(optional).toEqual([...optional].sort());
  });

  it.each(
    CATALOGUE.flatMap(({ id, examples }) =>
      examples.map(({ args, result }) => ({ id: id as FunctionId, args, result })),
    ),
  )('$id($args) gives what the reference says', ({ id, args, result }) => {
    expect(answer(id, ...args.map(exampleValue))).toEqual(result);
  });
});
