import { functionsJson } from './functionsJson';

describe('functions.json', () => {
  const [ko, en] = [functionsJson('ko'), functionsJson('en')];

  it('has the same functions with the same shape in both languages', () => {
    const shape = ({ functions }: typeof ko) =>
      functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({
          type,
          dimensionality,
          optional,
        })),
      }));
    expect(shape(en)).toEqual(shape(ko));
  });

  it('lets no value be coerced: blanks, texts and errors reach the functions', () => {
    expect(ko.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of ko.functions) for (const { type } of parameters) expect(type).toBe('any');
  });

  it('takes and spills blocks where the functions do', () => {
    const of = (id: string) => ko.functions.find((one) => one.id === id)!;
    expect(of('EXECRATE').result.dimensionality).toBe('scalar');
    expect(of('ROLLUP').result.dimensionality).toBe('matrix');
    expect(of('SPENT').parameters.map(({ dimensionality }) => dimensionality)).toEqual([
      'matrix',
      'matrix',
      'scalar',
      'scalar',
    ]);
  });

  it('marks what may be left out, and says what then holds', () => {
    const caution = ko.functions.find(({ id }) => id === 'EXECSTATUS')!.parameters[2]!;
    expect(caution).toMatchObject({ name: '주의폭', optional: true });
    expect(caution.description).toContain('생략하면 0.1');
  });

  it('lets COMPOSE take any number of values, as ranges, as Microsoft asks of repeating parameters', () => {
    const compose = ko.functions.find(({ id }) => id === 'COMPOSE')!;
    expect(compose.parameters.map(({ repeating }) => repeating)).toEqual([undefined, true]);
    expect(compose.parameters[1]).toMatchObject({ name: '값1', dimensionality: 'matrix', type: 'any' });
  });

  it('keeps the same name in every language, or formulas set by code would break', () => {
    for (const { id, name } of [...ko.functions, ...en.functions]) expect(name).toBe(id);
  });
});
