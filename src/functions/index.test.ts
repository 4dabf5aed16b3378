import { PARAMETER_NAMES } from './parameterNames';
import { fakeRuntime } from './testing/runtime';

async function load() {
  const { associated, CustomFunctions } = fakeRuntime();
  Object.assign(globalThis, { CustomFunctions });
  await jest.isolateModulesAsync(async () => {
    await import('./index');
  });
  return associated;
}

describe('functions.js', () => {
  it('makes every function known to Excel, needing nothing but the global CustomFunctions', async () => {
    const associated = await load();
    expect([...associated.keys()]).toEqual(Object.keys(PARAMETER_NAMES));
    expect('window' in globalThis || 'Office' in globalThis).toBe(false);
  });

  it('takes the invocation for no argument where a cached functions.json has fewer parameters', async () => {
    const execRate = (await load()).get('EXECRATE')!;
    const invocation = { functionName: 'EXECRATE' };
    expect(execRate(1, 4, invocation)).toBe(0.25);
    expect(execRate(1, 4, null, invocation)).toBe(0.25);
  });
});
