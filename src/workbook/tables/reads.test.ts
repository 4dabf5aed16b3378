import { TABLE_IDS, TABLES } from '.';
import type { WorkbookNames } from './workbookNames';

const names: WorkbookNames = {
  tables: Object.fromEntries(TABLE_IDS.map((id) => [id, `${id}_`])) as WorkbookNames['tables'],
  cells: { 기준일: '기준일', 주의폭: '주의폭', 부진폭: '부진폭', 확인_행: '확인_행' },
};

it.each(TABLE_IDS)('the formulas of %s speak of the tables that are made with it, and of no others', (id) => {
  const { columns, reads } = TABLES[id];
  const formulas = columns.map(({ formula }) => formula?.(names, reads) ?? '').join('\n');
  expect(TABLE_IDS.filter((other) => formulas.includes(`${names.tables[other]}[`)).sort()).toEqual(
    [...reads].sort(),
  );
});
