import { SAMPLE_BLOCKS } from '../catalogue/samples';
import { answer } from '../testing/runtime';
import { PLAN_COLUMNS, ROLLUP_COLUMNS } from '../rollupShape';

const { 사업표, 예산표, 집행표, 계획표 } = SAMPLE_BLOCKS;
const JUN_30 = 39263;

const figure = (number: unknown, item: unknown, payments: readonly unknown[] = 집행표) =>
  answer('FIGURE', number, item, 사업표, 예산표, payments, JUN_30);

describe('FIGURE', () => {
  it('is what ROLLUP shows of the programme, or of 합계, in the column of this name', () => {
    const [header, ...rows] = answer('ROLLUP', 사업표, 예산표, 집행표, JUN_30) as unknown[][];
    expect(header).toEqual([...ROLLUP_COLUMNS]);
    for (const row of rows.slice(0, 4))
      ROLLUP_COLUMNS.forEach((item, at) => expect(figure(row[0], item)).toBe(row[at]));
  });

  it('is that of ROLLUP with 계획표 and the margins, too', () => {
    const margins = [0.01, 0.02];
    const planned = (number: unknown, item: unknown) =>
      answer('FIGURE', number, item, 사업표, 예산표, 집행표, JUN_30, ...margins, 계획표);
    const [header, ...rows] = answer(
      ...(['ROLLUP', 사업표, 예산표, 집행표, JUN_30, null, ...margins, null, 계획표] as const),
    ) as unknown[][];
    expect(header).toEqual([...ROLLUP_COLUMNS, ...PLAN_COLUMNS]);
    for (const row of rows.slice(0, 4))
      header!.forEach((item, at) => expect(planned(row[0], item)).toBe(row[at]));
    expect(planned('02', '집행상태')).toBe('부진');
  });

  it('asks for 계획표 where its column is asked for', () => {
    expect(figure('02', '목표액')).toMatch(/^#VALUE! 계획표: 빈 칸이 들어왔습니다/);
  });

  it('finds a programme however its number is typed, has "-" for none, and names one that is not listed', () => {
    expect(figure(2, '집행액')).toBe(3_600_000);
    expect(figure('', '집행액')).toBe('-');
    expect(figure('99', '집행액')).toMatch(/^#N\/A 사업번호: 「99」 사업이 목록에 없습니다/);
    for (const blank of ['', null, 0])
      expect(figure('02', blank)).toMatch(/^#VALUE! 항목: 「」.*쓸 수 있는 값: 사업번호, 사업명/);
    expect(figure('02', '집행율')).toMatch(/^#VALUE! 항목: 「집행율」/);
  });

  it('is "-" and 비예산 of a programme without budget, whatever of it is to look at', () => {
    const dirty = [...집행표, ['03', 39193, '집행', 1200]];
    expect([figure('03', '집행률', dirty), figure('03', '집행상태', dirty)]).toEqual(['-', '비예산']);
    expect(figure('03', '집행액', dirty)).toMatch(/5행 구분의 「집행」/);
  });

  it('does not give a total that leaves a programme out, or a row that belongs to none', () => {
    const dirty = [...집행표, ['02', 39193, '집행', 1200]];
    for (const item of ['예산현액', '집행액', '집행잔액', '집행률'])
      expect(figure('합계', item, dirty)).toMatch(/5행 구분의 「집행」/);
    expect(figure('합계', '기간경과율', dirty)).toBe('-');
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
