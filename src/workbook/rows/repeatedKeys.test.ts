import type { TableView } from '../book/tableView';
import { repeatedKeys } from './repeatedKeys';

const view = { layout: { name: '집행' }, headerRow: 0 } as unknown as TableView;

describe('repeatedKeys', () => {
  it('같은 번호가 다시 나온 행만, 처음 것은 빼고 말한다', () => {
    const problems = repeatedKeys('payments', view, ['B1', 'B2', 'B1', '', '', 'B1']);
    expect(problems.map(({ code, params }) => [code, params['value']])).toEqual([
      ['keyRepeated', 'B1'],
      ['keyRepeated', 'B1'],
    ]);
  });

  it('보이는 행만 말하되, 보이지 않는 행과 같은 것도 안다', () => {
    expect(repeatedKeys('payments', view, ['B1', 'B1', 'B1', 'B2', 'B2'], new Set([2]))).toHaveLength(1);
  });

  it('사업번호는 SUMIFS가 견주는 대로 견준다', () => {
    const [problem] = repeatedKeys('programmes', view, ['a-1', 'A-1']);
    expect(problem?.code).toBe('numberRepeated');
  });
});
