import { SCHEMA_VERSION } from '../tables';
import { readBookSetting, writeBookSetting } from './bookSetting';
import { WISHED_NAMES } from './names';

/** As version 1 wrote it, before 계획 was known. */
const OF_VERSION_1 = {
  id: '4af8ec4ee979af80c05677f6',
  made: ['programmes', 'budgets', 'payments', 'reportLines', 'settings'],
  sheets: { programmes: '사업', budgets: '예산' },
  names: {
    tables: {
      programmes: '실적_사업',
      budgets: '예산',
      payments: '집행',
      indicators: '지표',
      measurements: '측정',
      reportLines: '보고내용',
      awards: '수상',
      awardUses: '재원사용',
      settings: '설정',
    },
    cells: { 기준일: '기준일', 주의폭: '주의폭', 부진폭: '부진폭' },
    spans: {
      사업표: '사업표',
      예산표: '예산표',
      집행표: '집행표',
      지표표: '지표표',
      측정표: '측정표',
      내용표: '내용표',
    },
  },
  version: 1,
};
const read = (setting: object) => readBookSetting(JSON.stringify(setting));

describe('the setting of an older version', () => {
  it('is read with the usual names for what it did not know', () => {
    const setting = read(OF_VERSION_1);
    expect(setting).toMatchObject({ id: OF_VERSION_1.id, version: 1, made: OF_VERSION_1.made });
    expect(setting?.names.tables).toMatchObject({ programmes: '실적_사업', plans: '계획' });
    expect(setting?.names.spans).toMatchObject({ 사업표: '사업표', 계획표: '계획표' });
  });
});

describe('the setting of a newer version', () => {
  const newer = {
    ...OF_VERSION_1,
    version: 99,
    made: [...OF_VERSION_1.made, 'complaints'],
    names: {
      ...OF_VERSION_1.names,
      tables: { ...OF_VERSION_1.names.tables, complaints: '민원' },
      cells: { ...OF_VERSION_1.names.cells, 경보폭: '경보폭' },
      charts: { 집행: '집행 그림' },
    },
    templates: ['양식 1'],
  };

  it('is read as far as this version goes', () => {
    expect(read(newer)).toMatchObject({ id: newer.id, version: 99, made: OF_VERSION_1.made });
  });

  it('is written back with all that this version does not know, and stays the newer version', () => {
    const setting = read(newer)!;
    const written = JSON.parse(writeBookSetting({ ...setting, made: [...setting.made, 'awards'] })) as object;
    expect(written).toMatchObject({
      id: newer.id,
      version: 99,
      made: expect.arrayContaining(['complaints', 'awards', 'programmes']),
      names: { ...newer.names, charts: { 집행: '집행 그림' } },
      templates: ['양식 1'],
    });
  });
});

describe('a setting that is damaged', () => {
  it.each([
    ['version', { version: 'x' }],
    ['made', { made: 7 }],
    ['names', { names: null }],
    ['sheets', { sheets: [1] }],
  ])('in its %s keeps its id', (_, damage) => {
    expect(read({ ...OF_VERSION_1, ...damage })?.id).toBe(OF_VERSION_1.id);
  });

  it.each([['{'], ['null'], ['{"id":""}'], ['[]'], [7]])('%j is none of ours', (setting) => {
    expect(readBookSetting(setting)).toBeNull();
  });
});

it('a new setting is of this version', () => {
  const setting = {
    id: 'x',
    version: SCHEMA_VERSION,
    made: [],
    sheets: {},
    names: WISHED_NAMES,
    written: null,
  };
  expect(read(JSON.parse(writeBookSetting(setting)) as object)).toMatchObject({ ...setting, written: {} });
});
