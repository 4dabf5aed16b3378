import { NO_SETTINGS } from '../../workbook/book/readSettings';
import type { Rate } from '../../domain/kinds';
import { settingsTexts, toSettings, type SettingField } from './settingsTexts';

const BOOK = {
  settings: { ...NO_SETTINGS, 기관명: '영등포구', 달성률상한: '1.2' },
  margins: { 주의폭: 0.1 as Rate, 부진폭: 0.2 as Rate },
};

const changed = (change: Partial<Record<SettingField, string>>) =>
  toSettings({ ...settingsTexts(BOOK), ...change }, BOOK);

describe('the form of 설정', () => {
  it('shows bounds and caps in percent, however they are kept', () => {
    expect(settingsTexts(BOOK)).toMatchObject({
      기관명: '영등포구',
      주의폭: '10',
      부진폭: '20',
      달성률상한: '120',
    });
    const kept = { ...BOOK, settings: { ...BOOK.settings, 달성률상한: '110%' } };
    expect(settingsTexts(kept).달성률상한).toBe('110');
  });

  it('writes what was changed and nothing else', () => {
    expect(changed({})).toEqual({ ok: true, value: {} });
    expect(changed({ 표시단위: '천원', 주의폭: '5%', 달성률상한: '130', 회계연도: '2007년' })).toEqual({
      ok: true,
      value: { 표시단위: '천원', 주의폭: 0.05, 달성률상한: '130%', 회계연도: '2007' },
    });
    expect(changed({ 기관명: '', 달성률상한: '' })).toEqual({
      ok: true,
      value: { 기관명: '', 달성률상한: '' },
    });
  });

  it.each([
    ['주의폭', '0.1', 'percentSmall'],
    ['주의폭', '', 'required'],
    ['주의폭', '101', 'percentOutside'],
    ['부진폭', '5', 'marginsReversed'],
    ['달성률상한', '50', 'capOutside'],
    ['보고서구성', '표지, 부록', 'reportPartUnknown'],
    ['용어', '예산', 'reportTermUnknown'],
    ['달성률상한', '많이', 'numberUnreadable'],
    ['소수자릿수', '5', 'invalidDecimals'],
    ['회계연도', '7', 'invalidYear'],
  ] as const)('does not take %s %s', (field, text, code) => {
    expect(changed({ [field]: text })).toMatchObject({ ok: false, errors: { [field]: { code } } });
  });
});
