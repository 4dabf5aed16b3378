import type { FunctionSpec, ParameterSpec } from '../functionSpec';
import { CATALOGUE } from './index';
import SHIPPED from './shipped.json';

type Shipped = Readonly<Record<string, readonly string[]>>;

/**
 * What formulas in people's workbooks rely on and the catalogue no longer keeps: ids stay, parameters keep their order,
 * later ones are optional and stand last. `[자릿수]` is an optional parameter,
 * `값1…` one that repeats.
 */
function brokenPromises(shipped: Shipped, catalogue: readonly FunctionSpec[]): readonly string[] {
  return Object.entries(shipped).flatMap(([id, promised]) => {
    const spec = catalogue.find((one) => one.id === id);
    if (spec === undefined) return [`${id} was shipped and is gone: formulas with it would be #NAME?.`];
    const now = spec.parameters.map(shippedName);
    const changed = promised.findIndex((parameter, index) => now[index] !== parameter);
    if (changed >= 0) {
      return [
        `${id}: parameter ${changed + 1} was shipped as ${promised[changed]} and is ${now[changed]} now.`,
      ];
    }
    const required = now.slice(promised.length).filter((parameter) => !parameter.startsWith('['));
    return required.map((parameter) => `${id}: the new parameter ${parameter} must be optional.`);
  });
}

function shippedName({ name, defaultText, repeating }: ParameterSpec): string {
  const shown = repeating ? `${name.ko}…` : name.ko;
  return defaultText === undefined ? shown : `[${shown}]`;
}

describe('what was shipped', () => {
  it('is still there, with the same parameters in the same order', () => {
    expect(brokenPromises(SHIPPED, CATALOGUE)).toEqual([]);
  });

  const EXECRATE = CATALOGUE.find(({ id }) => id === 'EXECRATE')!;
  const broken = (parameters: FunctionSpec['parameters']) =>
    brokenPromises({ EXECRATE: SHIPPED.EXECRATE }, [{ ...EXECRATE, parameters }]);
  const [spent, base, digits] = EXECRATE.parameters as [ParameterSpec, ParameterSpec, ParameterSpec];
  const named = (ko: string) => ({ ...spent, name: { ko, en: 'new' } });

  it.each([
    ['a function is taken away', () => brokenPromises(SHIPPED, []), Object.keys(SHIPPED).length],
    ['parameters change places', () => broken([base, spent, digits]), 1],
    ['a parameter is called differently', () => broken([named('집행액'), base, digits]), 1],
    ['a parameter is taken away', () => broken([spent, base]), 1],
    ['an optional parameter becomes required', () => broken([spent, base, named('자릿수')]), 1],
    ['a new parameter is required', () => broken([spent, base, digits, named('단위')]), 1],
  ])('is broken when %s', (_, promises, count) => {
    expect(promises()).toHaveLength(count);
  });

  it('is kept when functions come along and a parameter is added last that may be left out', () => {
    expect(broken([spent, base, digits, { ...named('단위'), defaultText: '원' }])).toEqual([]);
    expect(brokenPromises({}, CATALOGUE)).toEqual([]);
  });
});
