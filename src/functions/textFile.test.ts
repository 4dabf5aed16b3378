import { fakeRuntime, type ExcelError } from './testing/runtime';

type Call = (...args: unknown[]) => unknown;
interface FakeScript {
  src: string;
  onload(): void;
  onerror(): void;
  remove(): void;
}

/** functions.js in a page of its own that loads scripts when it is told to. */
async function openPage() {
  const { associated, CustomFunctions } = fakeRuntime();
  const scripts: FakeScript[] = [];
  const page = {
    currentScript: { src: 'https://excel.example.go.kr/siljeok/functions.js?v=1' },
    createElement: () => ({ src: '', remove: () => undefined }),
    head: { append: (script: FakeScript) => scripts.push(script) },
  };
  Object.assign(globalThis, { CustomFunctions, document: page, siljeokText: undefined });
  await jest.isolateModulesAsync(async () => void (await import('./index')));
  Object.assign(globalThis, { document: undefined });
  const loadText = () =>
    jest.isolateModulesAsync(
      async () => void Object.assign(globalThis, { siljeokText: await import('./text') }),
    );
  return { quantity: associated.get('QUANTITY') as Call, scripts, loadText };
}

const WRITTEN = '학습동아리 49개(전략형 12, 부서별37)';

describe('a function that reads sentences', () => {
  it('loads its file once, from beside functions.js, and answers every call that waits', async () => {
    const { quantity, scripts, loadText } = await openPage();
    const waiting = [quantity(WRITTEN, 1), quantity(WRITTEN, 2)];
    expect(scripts.map(({ src }) => src)).toEqual(['https://excel.example.go.kr/siljeok/functions.text.js']);
    await loadText();
    scripts[0]!.onload();
    expect(await Promise.all(waiting)).toEqual([49, 12]);
    expect(quantity(WRITTEN, 3)).toBe(37);
    expect(scripts).toHaveLength(1);
  });

  it('refuses afterwards what it refuses at once', async () => {
    const { quantity, scripts, loadText } = await openPage();
    const waiting = Promise.resolve(quantity(WRITTEN, 9));
    await loadText();
    scripts[0]!.onload();
    await expect(waiting).rejects.toMatchObject({ code: '#N/A' });
  });

  it('says that its file is missing, and asks for it again with the next call', async () => {
    const { quantity, scripts, loadText } = await openPage();
    const waiting = Promise.resolve(quantity(WRITTEN, 1));
    scripts[0]!.onerror();
    const error = await waiting.catch((reason: unknown) => reason as ExcelError);
    expect(error).toMatchObject({ code: '#VALUE!' });
    expect((error as ExcelError).message).toMatch(/파일\(functions\.text\.js\)을 불러오지 못했습니다/);
    const again = quantity(WRITTEN, 1);
    await loadText();
    scripts[1]!.onload();
    expect(await again).toBe(49);
  });

  it('says what to do where there is no page to load its file into', async () => {
    const { associated, CustomFunctions } = fakeRuntime();
    Object.assign(globalThis, { CustomFunctions, siljeokText: undefined });
    await jest.isolateModulesAsync(async () => void (await import('./index')));
    const call = associated.get('TEXTCHECK') as Call;
    expect(() => call(WRITTEN, [[49]])).toThrow(/functions\.text\.js.*먼저 실행하십시오/);
  });
});
