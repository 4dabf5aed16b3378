import { format as shown } from 'numfmt';
import { readReportSettings } from '../reportSettings';
import { figureFormat } from './formulas';

const { settings } = readReportSettings(new Map());
const target = { of: 'indicator', key: '1', item: '목표' } as const;

describe('a target or a result', () => {
  it.each([
    ['3,200', 3200, '3,200'],
    ['-3,200', -3200, '△3,200'],
    ['19', 19, '19'],
    ['19', 2.5, '2.5'],
    ['52.5', 1252.5, '1,252.5'],
    ['-', '-', '-'],
  ])('printed as %s shows %s as %s', (printed, value, text) => {
    expect(shown(figureFormat(target, printed, settings)!, value)).toBe(text);
  });

  it('has a weight that is shown as Excel does', () => {
    expect(figureFormat({ ...target, item: '가중치' }, '0.3', settings)).toBeNull();
  });
});

describe('a rate', () => {
  it.each(['집행률', '기간경과율', '목표집행률'] as const)('as %s is shown in percent', (item) => {
    const rate = { of: 'programme', number: '01', item } as const;
    expect(shown(figureFormat(rate, '49.6%', settings)!, 0.49589)).toBe('49.6%');
  });
});
