import { planNames, sheetRegister } from './naming';
import { WISHED_NAMES } from '../book/names';
import { FIRST_TABLES } from '../tables';

const EMPTY = { sheets: ['Sheet1'], tables: [], definedNames: [] };

describe('names of the tables to be made', () => {
  it('are the plain ones in a workbook that has none of them', () => {
    const { plan, names } = planNames(EMPTY, FIRST_TABLES);
    expect(plan.sheets.map((sheet) => sheet.sheetName)).toEqual(['사업', '예산', '집행', '보고내용', '설정']);
    expect(plan.sheets.every((sheet) => sheet.taken === null)).toBe(true);
    expect(names).toEqual(WISHED_NAMES);
  });

  it('avoid a sheet of the same name and say which name was taken', () => {
    const { plan } = planNames({ ...EMPTY, sheets: ['사업', '실적 예산', '예산'] }, FIRST_TABLES);
    expect(plan.sheets[0]).toEqual({
      table: 'programmes',
      sheetName: '실적 사업',
      tableName: '사업',
      taken: '사업',
    });
    expect(plan.sheets[1]?.sheetName).toBe('실적 예산 2');
  });

  it('avoid tables and defined names, which share one set', () => {
    const { names } = planNames(
      { sheets: [], tables: ['사업표'], definedNames: ['집행', '기준일'] },
      FIRST_TABLES,
    );
    expect(names.tables.payments).toBe('실적_집행');
    expect(names.cells.기준일).toBe('실적_기준일');
    expect(names.spans.사업표).toBe('실적_사업표');
  });

  it('see a taken name in other case or decomposed Hangul', () => {
    expect(sheetRegister(['사업'.normalize('NFD')]).claim('사업')).toBe('실적 사업');
    expect(sheetRegister(['report']).claim('Report')).toBe('실적 Report');
  });

  it('stay what they are where they are ours already', () => {
    const kept = { ...WISHED_NAMES, cells: { ...WISHED_NAMES.cells, 기준일: '실적_기준일' } };
    const { names } = planNames({ ...EMPTY, definedNames: ['사업표', '실적_기준일'] }, ['awards'], kept);
    expect(names.cells.기준일).toBe('실적_기준일');
    expect(names.spans.사업표).toBe('사업표');
  });
});
