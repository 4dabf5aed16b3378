import { programmeFormulas } from '../src/workbook/tables/calculatedColumns';
import type { WorkbookNames } from '../src/workbook/tables/workbookNames';
import { openBook, put, putTable, valuesOf } from './host/book/support';
import { DIRT, number, text, type Typed } from './support/dirtyCells';
import { withOurFunctions } from './support/ourFunctions';

const NAMES = {
  tables: { programmes: '사업', budgets: '예산', payments: '집행', plans: '계획' },
  cells: { 기준일: '$AC$1', 주의폭: '$AC$2', 부진폭: '$AC$3' },
} as unknown as WorkbookNames;
const [JAN_1, JUN_30, DEC_31] = [39083, 39263, 39447];

/** What ROLLUP takes of a programme, after its 사업번호, 사업명 and 부서. */
const CLEAN = {
  시작일: number(JAN_1),
  종료일: number(DEC_31),
  예산구분: text('예산'),
  회계연도: number(2007),
};
const HEADERS = Object.keys(CLEAN);
const CALCULATED = {
  예산현액: programmeFormulas.currentBudget(NAMES),
  집행액: programmeFormulas.spent(NAMES),
  집행잔액: programmeFormulas.remaining(),
  집행률: programmeFormulas.executionRate(),
  기간경과율: programmeFormulas.elapsedRate(NAMES),
  집행상태: programmeFormulas.executionStatus(NAMES),
  목표집행률: programmeFormulas.targetRate(NAMES, []),
};

const ROWS: readonly (readonly Typed[])[] = HEADERS.flatMap((header) =>
  DIRT.map((dirt) => HEADERS.map((other) => (other === header ? dirt : CLEAN[other as keyof typeof CLEAN]))),
);

jest.setTimeout(120_000);

describe('what stands in 사업 and cannot be used', () => {
  it('is told by its own columns as by ROLLUP', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'AC1', [[JUN_30], [0.1], [0.2]]);
    const names = ROWS.map((_, index) => `P${index}`);
    for (const [corner, name, date, kind] of [
      ['P1', '예산', '일자', '본예산'],
      ['V1', '집행', '집행일', '지출'],
    ] as const)
      putTable(sheet, corner, name, [
        ['사업번호', date, '구분', '금액', '확인'],
        ...names.map((one) => [one, JAN_1, kind, 1000, '=""']),
      ]);
    const entries = ROWS.map((row, index) => [
      names[index]!,
      `사업 ${index}`,
      '',
      ...row.map(({ entry }) => entry),
    ]);
    putTable(sheet, 'A1', '사업', [
      ['사업번호', '사업명', '부서', ...HEADERS, ...Object.keys(CALCULATED)],
      ...ROWS.map(() => [...entries[0]!.map(() => ''), ...Object.values(CALCULATED)]),
    ]);
    put(sheet, 'A2', entries);
    const bridge = withOurFunctions(book);
    const start = ROWS.length + 10;
    put(sheet, `A${start}`, [['=SILJEOK.ROLLUP(사업[#All],예산[#All],집행[#All],$AC$1)']]);
    await bridge.settle();

    const said = (shown: readonly (readonly unknown[])[]) =>
      ROWS.map((row, index) => {
        const cells = HEADERS.map((header, column) => `${header} ${row[column]!.name.slice(0, 20)}`).join(
          ', ',
        );
        return `${cells}: ${shown[index]!.map((one) => (typeof one === 'number' ? one.toFixed(9) : one)).join(' ')}`;
      });
    const columns = await valuesOf(sheet, `H2:M${ROWS.length + 1}`);
    const rollup = await valuesOf(sheet, `D${start + 1}:I${start + ROWS.length}`);
    expect(said(columns)).toEqual(said(rollup));
  });
});
