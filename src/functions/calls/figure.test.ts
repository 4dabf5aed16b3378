import { SAMPLE_BLOCKS } from '../catalogue/samples';
import { answer } from '../testing/runtime';

const { 사업표, 예산표, 집행표 } = SAMPLE_BLOCKS;
const JUN_30 = 39263;
const ITEMS = ['예산현액', '집행액', '집행잔액', '집행률', '기간경과율', '집행상태'];

const figure = (number: unknown, item: unknown, payments: readonly unknown[] = 집행표) =>
  answer('FIGURE', number, item, 사업표, 예산표, payments, JUN_30);

describe('FIGURE', () => {
  it('is what ROLLUP shows of the programme, or of 합계, in the column of this name', () => {
    const [header, ...rows] = answer('ROLLUP', 사업표, 예산표, 집행표, JUN_30) as unknown[][];
    for (const row of rows.slice(0, 3)) {
      for (const item of ITEMS) expect(figure(row[0], item)).toBe(row[header!.indexOf(item)]);
    }
    for (const item of ITEMS.slice(0, 5)) expect(figure('합계', item)).toBe(rows[3]![header!.indexOf(item)]);
  });

  it('finds a programme however its number is typed, has "-" for none, and names one that is not listed', () => {
    expect(figure(2, '집행액')).toBe(3_600_000);
    expect(figure('', '집행액')).toBe('-');
    expect(figure('99', '집행액')).toMatch(/^#N\/A 사업번호: 「99」 사업이 목록에 없습니다/);
    expect(figure('02', '집행율')).toMatch(/^#VALUE! 항목: 「집행율」/);
  });

  it('names the row that its figure needs and cannot use, and passes over those that it does not', () => {
    const dirty = [...집행표, ['02', 39193, '집행', 1200], ['77', 39193, '지출', 700]];
    expect(figure('02', '집행률', dirty)).toMatch(/^#VALUE! 집행표\(머리글이 1행\): 5행 구분의 「집행」/);
    expect(figure('02', '예산현액', dirty)).toBe(11_600_000);
    expect(figure('01', '집행액', dirty)).toBe('-');
    expect(figure('합계', '집행액', dirty)).toMatch(/5행 구분의 「집행」/);
    expect(figure('합계', '집행액', [...집행표, ['77', 39193, '지출', 700]])).toMatch(
      /5행 사업번호의 「77」/,
    );
  });
});
