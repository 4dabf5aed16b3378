import { formatDay } from '../../domain/day';
import { NONE } from '../../domain/kinds';
import { readDate, readText } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';

const [BASIS, REFERENCE_DATE] = PARAMETER_NAMES.BASIS;

/** BASIS: the line printed under a rate, `지출액 ÷ 예산현액, 2007. 7. 2. 기준`; `"-"` without either. */
export function basis(basisArgument: unknown, referenceDate: unknown): string {
  const text = readText(basisArgument, BASIS);
  const day = readDate(referenceDate, REFERENCE_DATE);
  return text === null || day === null ? NONE : `${text}, ${formatDay(day)} 기준`;
}
