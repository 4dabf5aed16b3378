import type { Area, ChangeType } from '../book/types';
import { shifted } from './shifted';

/** Rows 5 and 6 (from 0: 4 and 5), columns A and B. */
const range: Area = { row: 4, rows: 2, column: 0, columns: 2 };
const rows = (row: number, count: number): Area => ({ row, rows: count, column: 0, columns: 16384 });
const columns = (column: number, count: number): Area => ({ row: 0, rows: 1048576, column, columns: count });

it.each<[string, ChangeType, Area, Area | null]>([
  ['moves down when rows are inserted above', 'RowInserted', rows(0, 3), { ...range, row: 7 }],
  ['moves down when rows are inserted right before it', 'RowInserted', rows(4, 1), { ...range, row: 5 }],
  ['grows when rows are inserted inside', 'RowInserted', rows(5, 3), { ...range, rows: 5 }],
  ['stays when rows are inserted below', 'RowInserted', rows(6, 3), range],
  ['moves up when rows above are deleted', 'RowDeleted', rows(1, 2), { ...range, row: 2 }],
  ['shrinks when some of its rows are deleted', 'RowDeleted', rows(5, 4), { ...range, rows: 1 }],
  ['moves up and shrinks at once', 'RowDeleted', rows(3, 2), { ...range, row: 3, rows: 1 }],
  ['is gone with its last row', 'RowDeleted', rows(4, 2), null],
  ['stays when rows below are deleted', 'RowDeleted', rows(6, 2), range],
  ['moves right when columns are inserted before', 'ColumnInserted', columns(0, 2), { ...range, column: 2 }],
  ['shrinks when one of its columns is deleted', 'ColumnDeleted', columns(1, 3), { ...range, columns: 1 }],
  ['stays when cells are edited', 'RangeEdited', range, range],
])('a held range %s', (_, changeType, changed, expected) => {
  expect(shifted(range, changed, changeType)).toStrictEqual(expected);
});
