import { spillArea, toTarget } from './rollupTexts';

const sheets = ['Sheet1', '실적 요약'];

describe('보고서에 넣기', () => {
  it('starts in the cell that was written, however it was written', () => {
    expect(toTarget({ sheet: 'Sheet1', newName: '', cell: ' $b$3 ', group: '', plans: '' }, sheets)).toEqual({
      ok: true,
      value: { sheet: 'Sheet1', isNew: false, cell: 'B3' },
    });
  });

  it('refuses what is no cell of a sheet', () => {
    for (const cell of ['A', '3', 'A0', 'XFE1', 'A1048577', 'A1:B2']) {
      const target = toTarget({ sheet: 'Sheet1', newName: '', cell, group: '', plans: '' }, sheets);
      expect(target).toMatchObject({ ok: false, errors: { cell: { code: 'invalidCell' } } });
    }
  });

  it('makes a new sheet of its own', () => {
    expect(toTarget({ sheet: '', newName: ' 2007 집행 ', cell: 'X', group: '', plans: '' }, sheets)).toEqual({
      ok: true,
      value: { sheet: '2007 집행', isNew: true, cell: 'A1' },
    });
  });

  it('groups programmes and sets them against targets where that is chosen', () => {
    const texts = { sheet: 'Sheet1', newName: '', cell: 'B3' };
    expect(toTarget({ ...texts, group: '부서', plans: 'yes' }, sheets)).toMatchObject({
      value: { group: '부서', withPlans: true },
    });
    expect(spillArea('B3', 8, true)).toBe('B3:M13');
  });

  it('refuses names that Excel refuses, and a name that is taken in any case', () => {
    const named = (newName: string) =>
      toTarget({ sheet: '', newName, cell: 'A1', group: '', plans: '' }, sheets);
    for (const name of ['a/b', "'이름", '[표]', '가'.repeat(32)]) {
      expect(named(name)).toMatchObject({ ok: false, errors: { newName: { code: 'invalidSheetName' } } });
    }
    expect(named('SHEET1')).toMatchObject({ ok: false, errors: { newName: { code: 'sheetNameTaken' } } });
    expect(named(' ')).toMatchObject({ ok: false, errors: { newName: { code: 'required' } } });
  });

  it('tells the area: a header, a row a programme, the total and a note, nine columns wide', () => {
    expect(spillArea('B3', 8, false)).toBe('B3:J13');
    expect(spillArea('없음', 8, false)).toBeNull();
  });
});
