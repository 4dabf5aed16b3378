import type { FunctionSpec } from '../src/functions/functionSpec';
import { CATALOGUE } from '../src/functions/catalogue/index';
import { functionsJson } from '../src/functions/functionsJson';
import { referencePage } from '../src/functions/reference/page';
import { groupFunctions } from '../src/taskpane/functions/groups';
import { initialTexts } from '../src/taskpane/functions/initialTexts';
import { toInsertion } from '../src/taskpane/functions/insertionTexts';

const FOO: FunctionSpec = {
  id: 'FOO',
  displayName: '두배',
  category: 'check',
  summary: { ko: '수를 두 배로 냅니다.', en: 'Doubles a number.' },
  parameters: [
    {
      name: { ko: '수', en: 'number' },
      description: { ko: '두 배로 할 수.', en: 'What is doubled.' },
      shape: 'scalar',
    },
  ],
  result: 'scalar',
  examples: [{ args: ['21'], result: 42 }],
  twin: ([number]) => `2*${number}`,
};

describe('a function added to the catalogue', () => {
  const catalogue = [...CATALOGUE, FOO];

  it.each(['ko', 'en'] as const)('is in functions.json (%s)', (locale) => {
    expect(functionsJson(locale, catalogue).functions.at(-1)).toEqual({
      id: 'FOO',
      name: 'FOO',
      description: FOO.summary[locale],
      parameters: [
        {
          name: FOO.parameters[0]!.name[locale],
          description: FOO.parameters[0]!.description[locale],
          type: 'any',
          dimensionality: 'scalar',
        },
      ],
      result: { type: 'any', dimensionality: 'scalar' },
    });
  });

  it.each([
    ['foo', 'by its name'],
    ['두 배', 'by what it does'],
    ['doubles', 'by what it does, in English'],
  ])('is in the list of the pane, found as %s', (search) => {
    const [group, ...others] = groupFunctions(catalogue, search);
    expect(group).toEqual({ name: { ko: '검산', en: 'Checks' }, functions: [FOO] });
    expect(others).toEqual([]);
  });

  it('is inserted by the pane as a function and as its native formula', () => {
    const place = {
      sheet: 'Sheet1',
      cell: { row: 0, column: 0 },
      selected: null,
      sheets: ['Sheet1'],
      names: [],
      tables: [],
      known: {},
      ownTables: {},
    };
    const formulaAs = (form: string) => {
      const texts = { ...initialTexts(FOO, place), form, argument0: 'B2' };
      const insertion = toInsertion(FOO, texts, place);
      return insertion.ok && insertion.value.formula;
    };
    expect([formulaAs('function'), formulaAs('native')]).toEqual(['=SILJEOK.FOO(B2)', '=2*B2']);
  });

  it('is on the reference page: in the contents, under its category, with examples, blanks, mistakes and twin', () => {
    const page = referencePage(catalogue, (_, [number]) =>
      typeof number === 'number'
        ? { ok: true, value: 2 * number }
        : { ok: false, error: '#VALUE!', sentence: '수를 넣으십시오.' },
    );
    for (const part of [
      '[FOO](#foo) 두배',
      '### FOO\n\n**두배** – `=SILJEOK.FOO(수)`',
      '| 수 | 두 배로 할 수. |  | 판에 따라 `#VALUE!`, 또는 0을 넣은 것과 같음 |',
      '| `=SILJEOK.FOO(21)` | 42 |',
      '```\n=2*수\n```',
      '| `=SILJEOK.FOO("모름")` | `#VALUE!` 수를 넣으십시오. |',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/^- \*\*검산\*\* .*\[FOO\]/m);
    const [category] = page
      .slice(0, page.indexOf('### FOO'))
      .match(/^## .+$/gm)!
      .slice(-1);
    expect(category).toBe('## 검산');
  });
});
