import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { openDeskWithTables, problemOf, valueOf, type Desk } from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => desk.office.stop());

const read = async () => valueOf(await desk.book.read());
const unit = (from: string, to: string) => ({ item: '표시단위', from, to });

describe('settings', () => {
  it('are written as one action of two syncs, read back, taken back and done again', async () => {
    desk.office.syncCount();
    const changes = [
      unit('', '천원'),
      { item: '기관명', from: '', to: '=영등포구' },
      { item: '주의폭', from: 0.1, to: 0.05 },
    ];
    valueOf(await desk.book.saveSettings(changes));
    expect(desk.office.syncCount()).toBe(2);
    expect(await read()).toMatchObject({
      settings: { 표시단위: '천원', 기관명: '=영등포구', 부서명: '' },
      margins: { 주의폭: 0.05, 부진폭: 0.2 },
    });
    expect(desk.book.lastAction).toMatchObject({ kind: 'settings', subject: '표시단위', rows: 3 });
    valueOf(await desk.book.revertLast());
    expect(await read()).toMatchObject({ settings: { 표시단위: '', 기관명: '' }, margins: { 주의폭: 0.1 } });
    valueOf(await desk.book.redoLast());
    expect((await read()).settings.표시단위).toBe('천원');
  });

  it('get a row where 설정 has none for them, once', async () => {
    const before = (await desk.column('설정', '항목')).length;
    valueOf(await desk.book.saveSettings([{ item: '결재문구', from: '', to: '전결' }]));
    valueOf(await desk.book.saveSettings([{ item: '결재문구', from: '전결', to: '대결' }]));
    expect(await desk.column('설정', '항목')).toHaveLength(before + 1);
    expect((await read()).settings.결재문구).toBe('대결');
  });

  it('are not written over where somebody else has changed them', async () => {
    valueOf(await desk.book.saveSettings([unit('', '천원')]));
    const outcome = await desk.book.saveSettings([
      { item: '기관명', from: '', to: '구청' },
      unit('', '억원'),
    ]);
    expect(outcome).toMatchObject({
      problem: { code: 'settingChanged', params: { item: '표시단위', value: '천원' } },
    });
    expect((await read()).settings.기관명).toBe('');
  });

  it('go to their own rows, though the table is sorted between looking and writing', async () => {
    const stop = desk.office.session.onRequest(() => {
      stop();
      const { sheet, area } = desk.table('설정');
      const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
      sheet.write(rows, [...sheet.values(rows)].reverse());
    });
    const changes = [unit('', '천원'), { item: '용어', from: '', to: '예산=예산액' }];
    valueOf(await desk.book.saveSettings(changes));
    expect((await read()).settings).toMatchObject({ 표시단위: '천원', 용어: '예산=예산액', 기관명: '' });
    expect((await desk.column('설정', '항목')).filter((item) => item === '용어')).toHaveLength(1);
  });

  it('are not written twice when the answer was lost', async () => {
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession, applied: true };
    const changes = [{ item: '용어', from: '', to: '예산=예산액' }];
    expect(problemOf(await desk.book.saveSettings(changes))).toBe('busy');
    valueOf(await desk.book.saveSettings(changes));
    expect((await desk.column('설정', '항목')).filter((item) => item === '용어')).toHaveLength(1);
  });

  it('of a protected sheet stay, and it is said which sheet', async () => {
    desk.table('설정').sheet.protection = { options: {}, password: null };
    expect(await desk.book.saveSettings([unit('', '천원')])).toMatchObject({
      problem: { code: 'sheetProtected', params: { sheet: '설정' } },
    });
  });
});
