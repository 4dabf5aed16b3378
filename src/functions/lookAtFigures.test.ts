import { CATALOGUE } from './catalogue/index';
import { exampleValue } from './catalogue/exampleValue';
import { FIGURES } from './lookAtFigures';
import type { FunctionId } from './parameterNames';
import { answer, ExcelError } from './testing/runtime';

const CASES = Object.entries(FIGURES).flatMap(([id, positions]) => {
  const { args } = CATALOGUE.find((spec) => spec.id === id)!.examples[0]!;
  return positions.map((position) => ({ id: id as FunctionId, position, args: args.map(exampleValue) }));
});

describe('a figure that is 확인', () => {
  it.each(CASES)('makes 확인 of $id (parameter $position)', ({ id, position, args }) => {
    const given = [...args];
    given[position] = '확인';
    expect(answer(id, ...given)).toBe('확인');
    given[position] = [['확인 ']];
    expect(answer(id, ...given)).toBe('확인');
  });

  it('does not drop out of a range beside numbers, wherever it stands', () => {
    expect(answer('SUMCHECK', 10, [[4], ['확인'], [6]])).toBe('확인');
    expect(answer('POOLEDRATE', [[1], ['확인']], [[2], [2]])).toBe('확인');
    expect(answer('WEIGHTEDRATE', [[0.5], [0.7]], [[50], ['확인']])).toBe('확인');
  });

  it('goes behind an error, which is told', () => {
    expect(answer('EXECRATE', '확인', new ExcelError('#N/A'))).toMatch(/^#N\/A 기준액/);
    expect(answer('SUMCHECK', 10, [['확인'], [new ExcelError('#REF!')]])).toMatch(
      /^#VALUE! 부분들: 범위의 2행/,
    );
  });

  it('is a text like any other where a text is asked for', () => {
    expect(answer('COMPOSE', '{1}', '확인')).toBe('확인');
    expect(answer('TEXTCHECK', '교육 286명', [['확인'], [286]])).toBe('일치');
    expect(answer('BASIS', '확인', 39263)).toBe('확인, 2007. 6. 30. 기준');
  });
});
