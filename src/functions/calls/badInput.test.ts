import { PARAMETER_NAMES, type FunctionId } from '../parameterNames';
import { ExcelError, call } from '../testing/runtime';

describe.each(Object.keys(PARAMETER_NAMES) as FunctionId[])('%s, whatever it is given', (id) => {
  const count = PARAMETER_NAMES[id].length;

  it('quotes only the beginning of a long text that it cannot read', () => {
    for (const long of ['가'.repeat(5000), '1,'.repeat(5000), '{9}'.repeat(5000)]) {
      for (let position = 0; position < count; position++) {
        const result = call(id, ...PARAMETER_NAMES[id].map((_, index) => (index === position ? long : '1')));
        if (result instanceof ExcelError) expect(String(result.message).length).toBeLessThan(300);
      }
    }
  });

  it('survives a column of 10,000 cells for any argument', () => {
    const column = Array.from({ length: 10_000 }, (_, index) => [index % 7 === 0 ? '2,520만원' : index]);
    for (let position = 0; position < count; position++) {
      const args = PARAMETER_NAMES[id].map((_, index) => (index === position ? column : null));
      const result = call(id, ...args);
      expect(result instanceof ExcelError || Array.isArray(result) || result === '-').toBe(true);
    }
  });
});
