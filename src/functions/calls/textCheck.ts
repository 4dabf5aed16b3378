import { NONE } from '../../domain/kinds';
import { isErrorCell } from '../../domain/matching';
import { absentQuantities } from '../../domain/quantities/absentQuantities';
import { readQuantities } from '../../domain/quantities/readQuantities';
import { functionSentences } from '../../i18n/ko/functions';
import { errorCell, readCells, readText } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks, refuseLongText } from '../arguments/payload';

const [TEXT, VALUES] = PARAMETER_NAMES.TEXTCHECK;

/** TEXTCHECK: whether every quantity of a text is among the values of a table; `"-"` where the text has none. */
export function textCheck(text: unknown, values: unknown): string {
  refuseLargeBlocks(values);
  const found = readQuantities(readText(text, TEXT) ?? '');
  const cells = readCells(values).flat();
  const error = cells.find(isErrorCell);
  if (error !== undefined) throw errorCell(error, VALUES);
  if (found.length === 0) return NONE;

  const known = cells.filter((cell) => typeof cell === 'number' || typeof cell === 'string');
  const absent = absentQuantities(found, known);
  if (absent.length === 0) return '일치';
  const missing = functionSentences.notInTable({
    quantities: absent.map(({ written }) => written).join(', '),
  });
  refuseLongText(missing);
  return missing;
}
