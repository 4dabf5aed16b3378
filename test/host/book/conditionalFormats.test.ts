import type { ConditionalFormat } from '../../../workbench/book/types';
import { at, openBook, put } from './support';

describe('conditional formats', () => {
  it('are drawn where a value meets them, the first that says something wins, and nothing stays in the cells', () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [['확인'], [0], ['정상'], ['']]);
    const format = (rule: ConditionalFormat['rule'], look: ConditionalFormat['look']): ConditionalFormat => ({
      ...{ id: JSON.stringify(rule), area: at('A1:A9'), rule, look },
    });
    sheet.conditionalFormats = [
      format({ operator: 'EqualTo', formula1: '="확인"' }, { fill: '#FFC7CE', fontColor: '#9C0006' }),
      format({ operator: 'NotEqualTo', formula1: '=""' }, { fill: '#00FF00', bold: true }),
    ];
    const drawn = (row: number) => {
      const cell = book.cells.worksheet(sheet.id).getCell(row, 0);
      const style = typeof cell?.s === 'object' ? cell.s : null;
      return [style?.bg?.rgb, style?.cl?.rgb, style?.bl];
    };
    expect([0, 1, 2, 3].map(drawn)).toEqual([
      ['#FFC7CE', '#9C0006', 1],
      ['#00FF00', undefined, 1],
      ['#00FF00', undefined, 1],
      [undefined, undefined, undefined],
    ]);
    expect(sheet.styleAt(0, 0).fill).toBeNull();
  });
});
