import { report2007 } from '../../../samples/report2007';
import { dayOf } from '../../domain/day';
import type { Area } from '../../domain/sections/line';
import { readSection } from '../../domain/sections/read';
import { sectionText } from '../../domain/sections/write';
import { countOf, lineOf, sectionChanges, sectionRows, type LineRow } from './sectionRows';

const PLANS = { number: '08', area: '계획' as Area, year: 2007 };
const RESULTS = { number: '02', area: '실적' as Area, year: 2007 };

/** The rows of a section of the sample, as they would be read. */
function rowsOf({ number, area }: typeof PLANS): readonly LineRow[] {
  const rows = (report2007.reportLines ?? []).filter(({ record }) => record.number === number);
  return sectionRows(
    rows.map((row, index) => ({ ...row, key: `K${index}` })),
    area,
  );
}

const textOf = (rows: readonly LineRow[]): string => sectionText(rows.map(lineOf));

describe('what saving a section writes', () => {
  it('is nothing where nothing was written', () => {
    for (const { key: number } of report2007.programmes ?? []) {
      for (const area of ['개요', '실적', '계획'] as const) {
        const place = { number, area, year: 2007 };
        const rows = rowsOf(place);
        expect(countOf(sectionChanges(rows, readSection(textOf(rows)), place))).toBe(0);
      }
    }
  });

  it('is nothing where a mark stands that is blank in the sheet', () => {
    const rows = rowsOf(RESULTS).map((row) => ({ ...row, record: { ...row.record, mark: '-' } }));
    expect(countOf(sectionChanges(rows, readSection(textOf(rows)), RESULTS))).toBe(0);
  });

  it('is the line that was edited, under its own key', () => {
    const rows = rowsOf(RESULTS);
    const text = textOf(rows).replace('76건(승인:47, 거부:29)', '80건(승인:50, 거부:30)');
    const { added, changed, removed } = sectionChanges(rows, readSection(text), RESULTS);
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ key, next }) => [key, next.text])).toEqual([
      [rows[4]!.key, '지식전문가의 지식평가 : 80건(승인:50, 거부:30)'],
    ]);
  });

  it('keeps the key of a line that was moved: only 순서 changes', () => {
    const rows = rowsOf(RESULTS);
    const lines = textOf(rows).split('\n');
    const moved = [...lines.slice(1, 3), lines[0], ...lines.slice(3)].join('\n');
    const { added, changed, removed } = sectionChanges(rows, readSection(moved), RESULTS);
    expect([added, removed]).toEqual([[], []]);
    for (const { base, next } of changed) expect({ ...next, order: base.order }).toEqual(base);
    expect(changed.length).toBeLessThan(rows.length);
  });

  it('dates a new plan, and dates an edited one anew', () => {
    const rows = rowsOf(PLANS);
    const text = `${textOf(rows).replace('2007. 9~12월', '2007. 10월')}\n- 11월 : 만족도 조사`;
    const { added, changed } = sectionChanges(rows, readSection(text), PLANS);
    expect(added.map(({ when, start, end, state, order }) => ({ when, start, end, state, order }))).toEqual([
      {
        when: '11월',
        start: dayOf(2007, 11, 1),
        end: dayOf(2007, 11, 30),
        state: '예정',
        order: rows.length + 1,
      },
    ]);
    expect(changed.map(({ next: { when, start, end } }) => ({ when, start, end }))).toEqual([
      { when: '2007. 10월', start: dayOf(2007, 10, 1), end: dayOf(2007, 10, 31) },
    ]);
  });

  it('leaves a period that somebody has set otherwise, and what else stands in the row', () => {
    const rows = rowsOf(PLANS).map((row) => ({
      ...row,
      record: { ...row.record, end: dayOf(2008, 1, 31), note: '비고', state: '추진중' },
    }));
    const text = textOf(rows).replace('4회 620명', '5회 700명');
    const [change] = sectionChanges(rows, readSection(text), PLANS).changed;
    expect(change!.next).toEqual({ ...change!.base, text: '2007. 9~12월 : 웃음전문교육실시(5회 700명)' });
  });

  it('takes out the row of a line that is gone', () => {
    const rows = rowsOf(RESULTS);
    const lines = textOf(rows).split('\n');
    const { added, changed, removed } = sectionChanges(
      rows,
      readSection(lines.slice(0, -1).join('\n')),
      RESULTS,
    );
    expect([added, changed]).toEqual([[], []]);
    expect(removed).toEqual([{ key: rows.at(-1)!.key, base: rows.at(-1)!.record }]);
  });

  it('signs new and edited lines with 담당자 and the time, and no others', () => {
    const rows = rowsOf(RESULTS);
    const text = `${textOf(rows).replace('76건(승인:47, 거부:29)', '80건(승인:50, 거부:30)')}\n- 새로 적은 줄`;
    const writing = { author: '김실적', enteredAt: 39265.5, referenceDate: null };
    const { added, changed } = sectionChanges(rows, readSection(text), RESULTS, writing);
    const signed = [...added, ...changed.map(({ next }) => next)];
    expect(signed.map(({ author, enteredAt }) => [author, enteredAt])).toEqual([
      ['김실적', 39265.5],
      ['김실적', 39265.5],
    ]);
    const unsigned = sectionChanges(rows, readSection(text), RESULTS, { ...writing, author: '' });
    expect(unsigned.changed[0]!.next).toMatchObject({ author: '', enteredAt: null });
  });

  it.each([
    ['2007. 9월 : 조사', '예정'],
    ['2007. 6~8월 : 조사', '추진중'],
    ['2007. 5월 : 조사', ''],
    ['필요시 : 조사', '예정'],
    ['조사 실시', ''],
  ])('begins the plan 「%s」 with 상태 「%s」 on 2007. 7. 2.', (line, state) => {
    const writing = { author: '', enteredAt: null, referenceDate: dayOf(2007, 7, 2) };
    const { added } = sectionChanges([], readSection(`- ${line}`), PLANS, writing);
    expect(added.map((record) => record.state)).toEqual([state]);
  });

  it('takes 상태 along with an edited period, but not what a person has said of it', () => {
    const writing = { author: '', enteredAt: null, referenceDate: dayOf(2007, 10, 15) };
    const stateOf = (state: string) => {
      const rows = rowsOf(PLANS).map((row) => ({ ...row, record: { ...row.record, state } }));
      const text = textOf(rows).replace('2007. 9~12월', '2007. 10월');
      return sectionChanges(rows, readSection(text), PLANS, writing).changed[0]!.next.state;
    };
    expect(['예정', '지연', '완료'].map(stateOf)).toEqual(['추진중', '지연', '완료']);
  });
});
