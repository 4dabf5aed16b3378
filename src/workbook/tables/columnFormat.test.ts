import { TABLES } from '.';
import { numberFormatOf, validationOf, widthOf } from './columnFormat';

const column = (table: keyof typeof TABLES, header: string) =>
  TABLES[table].columns.find((candidate) => candidate.header === header)!;

describe('the look of a column', () => {
  it('keeps 사업번호 and keys texts, so that 01 stays 01', () => {
    expect(numberFormatOf(column('programmes', '사업번호'))).toBe('@');
    expect(numberFormatOf(column('payments', '집행번호'))).toBe('@');
  });

  it('never formats a calculated column as text, for its formula would stay one', () => {
    expect(numberFormatOf(column('programmes', '집행상태'))).toBe('General');
  });

  it('shows won, days and rates as officials write them', () => {
    expect(numberFormatOf(column('payments', '금액'))).toBe('#,##0"원"');
    expect(numberFormatOf(column('payments', '집행일'))).toBe('yyyy. m. d.');
    expect(numberFormatOf(column('programmes', '집행률'))).toBe('0.0%');
  });

  it('leaves the key narrow', () => {
    expect(widthOf(column('payments', '집행번호'))).toBeLessThan(widthOf(column('payments', '사업번호')));
  });

  it('warns about a wrong entry without taking it away', () => {
    const warnings = Object.values(TABLES).flatMap(({ columns }) =>
      columns.flatMap((spec) => validationOf(spec)?.errorAlert.style ?? []),
    );
    expect(warnings.length).toBeGreaterThan(Object.keys(TABLES).length);
    expect(new Set(warnings)).toEqual(new Set(['Warning']));
  });

  it('offers the words of a choice as a list', () => {
    expect(validationOf(column('payments', '구분'))?.rule).toEqual({
      list: { inCellDropDown: true, source: '원인행위,지출,반납' },
    });
  });

  it('leaves calculated columns and free texts alone', () => {
    expect(validationOf(column('programmes', '집행액'))).toBeNull();
    expect(validationOf(column('programmes', '사업명'))).toBeNull();
  });
});
