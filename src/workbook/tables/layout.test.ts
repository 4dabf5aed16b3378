import { TABLES } from '.';
import { isSpanFormula, layoutOf, missingColumns, positionOf, spanFormula } from './layout';
import { SPAN_NAMES } from './namedPlaces';

const PAYMENT_HEADERS = TABLES.payments.columns.map(({ header }) => header);
const LEDGER_SPAN = SPAN_NAMES.find(({ name }) => name === '집행표')!;

describe('columns of a table', () => {
  it('are found by header wherever they were moved, beside columns the users added', () => {
    const moved = ['내 메모', '금액', ...PAYMENT_HEADERS.filter((header) => header !== '금액'), '검토'];
    const layout = layoutOf('payments', '집행', moved);
    expect(layout.ok && positionOf(layout.value, '금액')).toBe(1);
    expect(layout.ok && positionOf(layout.value, '집행번호')).toBe(9);
  });

  it('are recognised with spaces around them and in decomposed Hangul', () => {
    const headers = PAYMENT_HEADERS.map((header) => ` ${header.normalize('NFD')} `);
    expect(layoutOf('payments', '집행', headers).ok).toBe(true);
  });

  it('that are missing are named, with the place where they belong', () => {
    const without = PAYMENT_HEADERS.filter((header) => header !== '구분' && header !== '금액');
    expect(layoutOf('payments', '실적_집행', without)).toEqual({
      ok: false,
      problem: { code: 'columnMissing', params: { table: '실적_집행', column: '구분' } },
    });
    expect(missingColumns('payments', without).map(({ column, at }) => [column.header, at])).toEqual([
      ['구분', 2],
      ['금액', 3],
    ]);
  });

  it('that are there twice are refused, for one of them would be a guess', () => {
    const layout = layoutOf('payments', '집행', [...PAYMENT_HEADERS, '금액']);
    expect(layout).toMatchObject({
      ok: false,
      problem: { code: 'columnDuplicate', params: { column: '금액' } },
    });
  });
});

describe('the name that functions take', () => {
  it('spans the run of columns the schema says', () => {
    expect(spanFormula(LEDGER_SPAN, '집행', PAYMENT_HEADERS)).toBe('=집행[[#All],[사업번호]:[금액]]');
  });

  it('reaches to columns that were moved', () => {
    const moved = ['집행일', '사업번호', '구분', '적요', '금액'];
    expect(spanFormula(LEDGER_SPAN, '집행', moved)).toBe('=집행[[#All],[집행일]:[금액]]');
    expect(isSpanFormula('=집행[[#All],[사업번호]:[금액]]', LEDGER_SPAN, '집행', moved)).toBe(false);
  });

  it('is recognised in the words of a Korean Excel', () => {
    expect(isSpanFormula('=집행[[#모두],[사업번호]:[금액]]', LEDGER_SPAN, '집행', PAYMENT_HEADERS)).toBe(
      true,
    );
    expect(isSpanFormula('=#REF!', LEDGER_SPAN, '집행', PAYMENT_HEADERS)).toBe(false);
    expect(isSpanFormula('=예산[[#All],[사업번호]:[금액]]', LEDGER_SPAN, '집행', PAYMENT_HEADERS)).toBe(
      false,
    );
  });
});
