import { NONE, type None, type Rate, type Won } from '../../domain/kinds';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { newProgrammeTexts, toNewProgramme } from '../programmeForm/programmeTexts';
import { searchIndex, searchProgrammes } from './search';
import { showMoney, showOf, showRate, showWon } from './showFigure';
import { totalOf } from './total';

function programme(
  number: string,
  name: string,
  currentBudget: number,
  spent: number | None,
  category: '예산' | '비예산' = '예산',
): ProgrammeRow {
  const texts = { ...newProgrammeTexts(2007, '창의혁신단'), number, name, category };
  const converted = toNewProgramme(texts, { order: 1, referenceYear: 2007 });
  if (!converted.ok || converted.value[0].table !== 'programmes') throw new Error('not a programme');
  return {
    key: number,
    record: converted.value[0].record,
    currentBudget: currentBudget as Won,
    obligated: NONE,
    spent: spent as Won | None,
    remaining: NONE,
    executionRate: NONE,
    targetRate: '-',
    elapsedRate: NONE,
    status: spent === NONE ? '미입력' : '정상',
  };
}

describe('합계', () => {
  it('adds up every programme, but rates only those with entries', () => {
    const { total, rated, toLookAt } = totalOf([
      programme('01', '지방행정 혁신과제 추진', 5_400_000, NONE),
      programme('02', '지식행정 추진', 11_600_000, 3_600_000),
      programme('09', '무예산 사업', 0, NONE, '비예산'),
    ]);
    expect(total).toMatchObject({ budget: 17_000_000, spent: 3_600_000, rate: 3_600_000 / 11_600_000 });
    expect(rated).toEqual({ programmes: 1, budget: 11_600_000 });
    expect(toLookAt).toBe(0);
  });

  it('has no rate while nothing is entered', () => {
    expect(totalOf([programme('01', '사업', 5_400_000, NONE)]).total).toMatchObject({
      spent: NONE,
      rate: NONE,
    });
  });
});

describe('찾기', () => {
  const programmes = [
    programme('01', '지방행정 혁신과제 추진', 1, NONE),
    programme('02', '지식행정 추진', 1, 1),
  ];
  const found = (text: string) =>
    searchProgrammes(searchIndex(programmes), text).map(({ record }) => record.number);

  it('finds by name without regard to spaces, by number, department and 집행상태', () => {
    expect(found('지식 행정')).toEqual(['02']);
    expect(found('01')).toEqual(['01']);
    expect(found('창의혁신단')).toEqual(['01', '02']);
    expect(found('미입력')).toEqual(['01']);
    expect(found('  ')).toEqual(['01', '02']);
  });

  it('finds by 초성, and by a syllable that is still being typed', () => {
    expect(found('ㅈㅅㅎㅈ')).toEqual(['02']);
    expect(found('ㅊㅇㅎㅅㄷ')).toEqual(['01', '02']);
    expect(found('ㅎㅅㄱㅈ')).toEqual(['01']);
    expect(found('ㄳ')).toEqual([]);
    expect(found('지ㅅ')).toEqual(['02']);
    expect(found('지시')).toEqual(['02']);
  });

  it('finds a name typed on a Mac (NFD)', () => {
    expect(found('지식행정'.normalize('NFD'))).toEqual(['02']);
  });
});

describe('figures as shown', () => {
  it('rounds a rate half away from zero to one decimal, as the sheet does', () => {
    expect(showRate((3_600_000 / 11_600_000) as Rate, 1)).toBe('31.0%');
    expect(showRate(0.4445 as Rate, 1)).toBe('44.5%');
    expect(showRate(1.005 as Rate, 1)).toBe('100.5%');
    expect(showRate(0 as Rate, 1)).toBe('0.0%');
  });

  it('rounds it to as many decimals as the office has chosen', () => {
    expect(showRate(0.44449 as Rate, 0)).toBe('44%');
    expect(showRate(0.445 as Rate, 0)).toBe('45%');
    expect(showRate(0.44449 as Rate, 2)).toBe('44.45%');
  });

  it('shows money in a unit, and what that would make nothing of in 원', () => {
    expect(showMoney(25_200_000 as Won, '천원')).toBe('25,200천원');
    expect(showMoney(25_200_500 as Won, '천원')).toBe('25,201천원');
    expect(showMoney(400 as Won, '천원')).toBe('400원');
    expect(showMoney(-971_000 as Won, '천원')).toBe('△971천원');
    expect(showMoney(0 as Won, '천원')).toBe('0천원');
    expect(showOf(3_600_000 as Won, 11_600_000 as Won, '천원')).toBe('3,600 / 11,600천원');
    expect(showOf(NONE, 11_600_000 as Won, '천원')).toBe('- / 11,600천원');
    expect(showOf(400 as Won, 11_600_000 as Won, '천원')).toBe('400원 / 11,600천원');
  });

  it('shows none as -, never as 0', () => {
    expect(showRate(NONE, 1)).toBe('-');
    expect(showWon(NONE)).toBe('-');
    expect(showWon(25_200_000 as Won)).toBe('25,200,000원');
  });
});
