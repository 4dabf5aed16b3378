import { DEFAULT_MARGINS, executionStatus, type ExecutionStatus } from '../../domain/rates';
import { readElapsed, readMargin, readRate } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';

const [RATE, ELAPSED, CAUTION, SLOW] = PARAMETER_NAMES.EXECSTATUS;

/** EXECSTATUS: 집행상태. */
export function execStatus(
  rate: unknown,
  elapsed: unknown,
  caution: unknown,
  slow: unknown,
): ExecutionStatus {
  return executionStatus(readRate(rate, RATE), readElapsed(elapsed, ELAPSED), {
    caution: readMargin(caution, CAUTION, DEFAULT_MARGINS.caution),
    slow: readMargin(slow, SLOW, DEFAULT_MARGINS.slow),
  });
}
