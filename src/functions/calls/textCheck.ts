import { NONE } from '../../domain/kinds';
import { isErrorCell, type Cell } from '../../domain/matching';
import { MONEY_UNITS, type MoneyUnit } from '../../domain/moneyUnit';
import { absentQuantities } from '../../domain/quantities/absentQuantities';
import { readQuantities } from '../../domain/quantities/readQuantities';
import { indexTable, rememberingTables, type TableIndex } from '../../domain/quantities/tableIndex';
import { unreadNumbers } from '../../domain/quantities/unread';
import { functionSentences } from '../../i18n/ko/functions';
import { errorCell, isNone, readCells, readText, readWord, single } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks, refuseLongText } from '../arguments/payload';

const [TEXT, VALUES, UNIT] = PARAMETER_NAMES.TEXTCHECK;

/** One index a table, however many lines are checked against it. */
const indexOf = rememberingTables(checkedIndex);

/**
 * TEXTCHECK: whether every quantity of a text is among the values of a table, and which numbers of it were not read; `"-"`
 * where the text has none of either.
 */
export function textCheck(text: unknown, values: unknown, unit: unknown): string {
  const written = readText(text, TEXT) ?? '';
  const valuesUnit = readUnit(unit);
  const table = indexOf(readCells(values));

  const found = readQuantities(written);
  const unread = unreadNumbers(written, found);
  if (found.length === 0 && unread.length === 0) return NONE;
  const absent = absentQuantities(found, table, valuesUnit);
  // A number without a known unit may still be one of the table's.
  const unknown = unread.filter(({ value }) => value === null || !table.numbers.has(value));
  const findings = [
    ...listed(functionSentences.notInTable, absent),
    ...listed(functionSentences.notRead, unknown),
  ];
  if (findings.length === 0) return '일치';
  const told = findings.join(' / ');
  refuseLongText(told);
  return told;
}

function listed(
  sentence: (params: { readonly quantities: string }) => string,
  numbers: readonly { readonly written: string }[],
): readonly string[] {
  const once = [...new Set(numbers.map(({ written }) => written))];
  return once.length === 0 ? [] : [sentence({ quantities: once.join(', ') })];
}

/** 값단위: blank for a table whose unit is not told. */
function readUnit(value: unknown): MoneyUnit | null {
  const cell = single(value, UNIT);
  return isNone(cell) || cell === 0 ? null : readWord(cell, UNIT, MONEY_UNITS);
}

function checkedIndex(cells: readonly Cell[]): TableIndex {
  refuseLargeBlocks([cells]);
  const error = cells.find(isErrorCell);
  if (error !== undefined) throw errorCell(error, VALUES);
  return indexTable(cells);
}
