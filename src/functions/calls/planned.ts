import { NONE, type None, type Won } from '../../domain/kinds';
import { plannedFigures } from '../../domain/planned';
import { readDate, readWord } from '../arguments/scalars';
import { readPlans, refuseRowsToLookAt } from '../arguments/blocks';
import { readKeys, spread } from '../arguments/keys';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';

const [NUMBER, PLANS, REFERENCE_DATE, ITEM] = PARAMETER_NAMES.PLANNED;

/** PLANNED: the running period's 목표액 or 대상액 of one 사업번호, or of each in a range; `"-"` where there is none. */
export function planned(
  numbers: unknown,
  plans: unknown,
  referenceDate: unknown,
  item: unknown,
): (Won | None)[][] {
  refuseLargeBlocks(numbers, plans);
  const programmes = readKeys(numbers, NUMBER);
  const block = readPlans(plans, PLANS);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const wanted = readWord(item, ITEM, ['목표액', '대상액']) === '목표액' ? 'target' : 'eligible';
  const { figures, toLookAt } = plannedFigures(block.rows, block.positions, programmes.keys, wanted, day);
  refuseRowsToLookAt(block, toLookAt);
  return spread<Won | None>(programmes, figures, NONE);
}
