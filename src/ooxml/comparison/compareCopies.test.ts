import type { NewCell, NewWorkbook } from '../writer/model';
import { writeWorkbook } from '../writer/writeWorkbook';
import { cellsFrom } from '../writer/layout';
import { changedPart } from '../testing/changedPart';
import { compareCopies } from './compareCopies';

const RATE = { style: { numberFormat: '0.0%' } };
const rate = (value: number): NewCell => ({ value, ...RATE });
const amount = (value: number): NewCell => ({ value, style: { numberFormat: '#,##0"천원"' } });

function book(rows: readonly (readonly NewCell[])[], more: NewWorkbook['sheets'] = []): Uint8Array {
  const head = ['사업명', '예산', '집행률'];
  return writeWorkbook({ sheets: [{ name: '총괄', cells: cellsFrom('A1', [head, ...rows]) }, ...more] });
}

const FIRST = [
  ['지식행정 추진', amount(11_600), rate(0.31)],
  ['학습동아리', amount(3_600), rate(1)],
  ['계', amount(15_200), rate(0.474)],
];

describe('comparing two submitted copies', () => {
  it('finds nothing in two that show the same, however they are stored', () => {
    const again = FIRST.map(([name, ...figures]) => [
      { value: name as string, inline: true as const },
      ...figures,
    ]);
    expect(compareCopies(book(FIRST), book(again))).toEqual([]);
  });

  it('says which figures changed, by their row and column, as the sheets show them', () => {
    const later = [FIRST[0]!, ['학습동아리', amount(3_700), rate(0.973)], FIRST[2]!];
    expect(compareCopies(book(FIRST), book(later))).toEqual([
      {
        kind: 'changed',
        sheet: '총괄',
        cell: 'B3',
        label: '학습동아리 · 예산',
        before: '3,600',
        after: '3,700',
      },
      {
        kind: 'changed',
        sheet: '총괄',
        cell: 'C3',
        label: '학습동아리 · 집행률',
        before: '100.0%',
        after: '97.3%',
      },
    ]);
  });

  it('knows a row again that has moved, and tells the one that came in between', () => {
    const later = [
      FIRST[0]!,
      ['제안제도', amount(500), rate(0)],
      ['학습동아리', amount(3_600), rate(0.5)],
      FIRST[2]!,
    ];
    expect(compareCopies(book(FIRST), book(later))).toEqual([
      { kind: 'rowAdded', sheet: '총괄', row: 3, label: '제안제도' },
      {
        kind: 'changed',
        sheet: '총괄',
        cell: 'C4',
        label: '학습동아리 · 집행률',
        before: '100.0%',
        after: '50.0%',
      },
    ]);
    expect(compareCopies(book(later), book(FIRST))).toContainEqual({
      ...{ kind: 'rowRemoved', sheet: '총괄', row: 3, label: '제안제도' },
    });
  });

  it('tells a sentence that reads otherwise, cells that came and went, and numbers that only look alike', () => {
    const later = [
      ['지식행정 추진(49개)', amount(11_600), rate(0.3101)],
      ['학습동아리', amount(3_600)],
      [...FIRST[2]!, '비고'],
    ];
    expect(compareCopies(book(FIRST), book(later)).map((one) => ({ ...one, sheet: undefined }))).toEqual([
      { kind: 'changed', cell: 'A2', label: '사업명', before: '지식행정 추진', after: '지식행정 추진(49개)' },
      { kind: 'changed', cell: 'C2', label: '지식행정 추진(49개) · 집행률', before: '0.31', after: '0.3101' },
      { kind: 'removed', cell: 'C3', label: '학습동아리 · 집행률', before: '100.0%', after: '' },
      { kind: 'added', cell: 'D4', label: '계', before: '', after: '비고' },
    ]);
  });

  it('does not tell what is personal: a name, a telephone', () => {
    const people = (phone: string, more: readonly NewCell[][] = []) => {
      const rows = [['성명', '연락처', '지원액'], ['한가람', phone, 5], ...more];
      return writeWorkbook({ sheets: [{ name: '명단', cells: cellsFrom('A1', rows) }] });
    };
    expect(compareCopies(people('9999-0000'), people('9999-0001', [['도새벽', '', 7]]))).toEqual([
      { kind: 'changed', sheet: '명단', cell: 'B2', label: '*** · 연락처', before: '***', after: '***' },
      { kind: 'rowAdded', sheet: '명단', row: 3, label: '***' },
    ]);
  });

  it('tells sheets that came and went', () => {
    const more = [{ name: '부표', cells: { A1: 1 } }];
    expect(compareCopies(book(FIRST), book(FIRST, more))).toEqual([{ kind: 'sheetAdded', sheet: '부표' }]);
    expect(compareCopies(book(FIRST, more), book(FIRST))).toEqual([{ kind: 'sheetRemoved', sheet: '부표' }]);
  });

  it('shows dates as dates, by the workbook’s own system', () => {
    const dated = (value: number) => book([['기준일', { value, style: { numberFormat: 'yyyy. m. d.' } }]]);
    expect(compareCopies(dated(46203), dated(46204))).toMatchObject([
      { before: '2026. 6. 30.', after: '2026. 7. 1.' },
    ]);
    const in1904 = changedPart(dated(44741), '/xl/workbook.xml', (xml) =>
      xml.replace('<workbookPr ', '<workbookPr date1904="1" '),
    );
    expect(compareCopies(dated(46203), in1904)).toEqual([]);
    expect(compareCopies(dated(44741), in1904)).toMatchObject([
      { before: '2022. 6. 29.', after: '2026. 6. 30.' },
    ]);
  });
});
