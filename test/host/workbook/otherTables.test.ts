import type { Day, Won } from '../../../src/domain/kinds';
import type { RecordOf } from '../../../src/workbook/tables/recordTypes';
import { enterProgramme, KEY_PATTERN, openDeskWithTables, valueOf, type Desk } from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await openDeskWithTables();
});
afterEach(() => desk.office.stop());

const award: RecordOf['awards'] = {
  date: 39052 as Day,
  kind: '수상',
  text: '지방행정 혁신 최우수',
  incentive: null,
  unit: '',
};

describe('a table that is made when it is first used', () => {
  it('has no rows before, and takes, changes, gives up and brings back rows like any other', async () => {
    expect(valueOf(await desk.book.readTable('awards')).rows).toEqual([]);
    valueOf(await desk.book.addTable('awards'));
    const [key] = valueOf(await desk.book.append([{ table: 'awards', record: award }]));
    expect(key).toMatch(KEY_PATTERN);
    expect(valueOf(await desk.book.readTable('awards'))).toEqual({
      rows: [{ key, record: award }],
      problems: [],
    });

    const next = { ...award, incentive: 500_000_000 as Won, unit: '억원' };
    valueOf(await desk.book.edit('awards', key!, award, next));
    expect(await desk.column('수상', '인센티브')).toEqual([500_000_000]);
    valueOf(await desk.book.remove('awards', key!, next));
    expect(valueOf(await desk.book.readTable('awards')).rows).toEqual([]);
    valueOf(await desk.book.revertLast());
    expect(valueOf(await desk.book.readTable('awards')).rows).toEqual([{ key, record: next }]);
  });

  it('shows what its calculated columns come to', async () => {
    valueOf(await desk.book.append([enterProgramme('02')]));
    valueOf(await desk.book.addTable('indicators'));
    const indicator: RecordOf['indicators'] = {
      number: '02',
      name: '학습동아리 등록',
      unit: '개',
      type: '상향',
      baseline: null,
      weight: null,
      aggregation: '합계',
      formula: '',
      source: '',
    };
    const [key] = valueOf(await desk.book.append([{ table: 'indicators', record: indicator }]));
    await desk.office.settle();
    expect(valueOf(await desk.book.readTable('indicators')).problems).toEqual([]);
    valueOf(await desk.book.addTable('measurements'));
    const measured = (kind: string, value: number): RecordOf['measurements'] => ({
      indicator: key!,
      date: 39200 as Day,
      kind,
      value,
      line: '',
      reason: '',
    });
    valueOf(
      await desk.book.append([
        { table: 'measurements', record: measured('목표', 50) },
        { table: 'measurements', record: measured('실적', 49) },
      ]),
    );
    await desk.office.settle();
    expect(valueOf(await desk.book.readTable('indicators')).rows).toMatchObject([
      { key, target: 50, actual: 49, achievement: 49 / 50 },
    ]);
  });
});
