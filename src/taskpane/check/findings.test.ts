import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { RowToLookAt } from '../../workbook/rows/readToLookAt';
import { countByProgramme, findingsOf, signOf, sortFindings, type Acceptance } from './findings';

const programme = (number: string, spent: number, currentBudget: number) =>
  ({ key: number, record: { number, name: '사업' }, spent, currentBudget }) as unknown as ProgrammeRow;

const row = (change: Partial<RowToLookAt>): RowToLookAt => ({
  ...{ table: 'payments', tableName: '집행', number: '1', word: '금액' },
  ...{ row: 5, address: '집행!D5', text: '2,520만원' },
  ...change,
});

const book = (programmes: readonly ProgrammeRow[], problems: BookSnapshot['problems'] = []) =>
  ({ programmes, problems }) as unknown as BookSnapshot;

const NONE_TO_LOOK_AT = { count: 0, rows: [] };

it('gives a row to the programme that it names as SUMIFS would, and no programme a row that names none', () => {
  const rows = [row({}), row({ number: '99', word: '사업번호' }), row({ word: '지표번호' })];
  const findings = findingsOf({
    book: book([programme('01', 0, 1)]),
    damage: [],
    toLookAt: { count: 3, rows },
  });
  expect(findings.map((finding) => finding.programme)).toEqual(['01', null, null]);
  expect([...countByProgramme(findings).values()]).toEqual([1]);
});

it('says how many more rows there are than are told one by one', () => {
  const findings = findingsOf({ book: book([]), damage: [], toLookAt: { count: 12, rows: [row({})] } });
  expect(findings.map(({ problem }) => problem)).toEqual([
    expect.objectContaining({ code: 'rowToLookAt' }),
    { code: 'moreToLookAt', params: { count: 11 } },
  ]);
});

it('finds a programme that has spent more than it may, and one that has spent all of it not', () => {
  const findings = findingsOf({
    book: book([programme('01', 5, 5), programme('02', 6, 5)]),
    damage: [],
    toLookAt: NONE_TO_LOOK_AT,
  });
  expect(findings).toEqual([expect.objectContaining({ programme: '02' })]);
});

it('puts what is wrong with the tables first, and offers the repair of what 「복구」 cures', () => {
  const cell = (code: 'cellTyped' | 'cellError') => ({
    code,
    params: { table: '사업', column: '집행액', row: 3, value: 5 },
  });
  const findings = findingsOf({
    book: book([], [cell('cellTyped'), cell('cellError')]),
    damage: [{ code: 'columnMissing', params: { table: '집행', column: '적요' } }],
    toLookAt: NONE_TO_LOOK_AT,
  });
  expect(findings.map(({ problem, isRepaired }) => [problem.code, isRepaired])).toEqual([
    ['columnMissing', true],
    ['cellTyped', true],
    ['cellError', false],
  ]);
});

describe('a finding that somebody has accepted with a reason', () => {
  const found = (spent: number) =>
    findingsOf({ book: book([programme('01', spent, 5)]), damage: [], toLookAt: NONE_TO_LOOK_AT });
  const acceptance = (finding: string, reason = '이월액 반영 전') =>
    ({ key: 'K1', record: { told: '', reason, date: null, author: '', finding } }) as Acceptance;

  it('is open no longer, and is told with its reason', () => {
    const { open, accepted } = sortFindings(found(6), [acceptance(signOf(found(6)[0]!))]);
    expect(open).toEqual([]);
    expect(accepted.map((one) => one.acceptance.record.reason)).toEqual(['이월액 반영 전']);
  });

  it('is open again when the figure changes, and where the reason was taken out', () => {
    expect(sortFindings(found(7), [acceptance(signOf(found(6)[0]!))]).open).toHaveLength(1);
    expect(sortFindings(found(6), [acceptance(signOf(found(6)[0]!), ' ')]).open).toHaveLength(1);
  });

  it('is never one of the tables themselves', () => {
    const damaged = findingsOf({
      book: book([]),
      damage: [{ code: 'columnMissing', params: { table: '집행', column: '적요' } }],
      toLookAt: NONE_TO_LOOK_AT,
    });
    expect(sortFindings(damaged, [acceptance(signOf(damaged[0]!))]).open).toEqual(damaged);
  });
});
