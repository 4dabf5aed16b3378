import type { FunctionId, TextFunctionId } from '../parameterNames';
import type { Calculation } from '../calculation';
import { achievement } from './achievement';
import { actual } from './actual';
import { basis } from './basis';
import { budget } from './budget';
import { changeRate } from './changeRate';
import { compose } from './compose';
import { elapsed } from './elapsed';
import { execRate } from './execRate';
import { execStatus } from './execStatus';
import { figure } from './figure';
import { grade } from './grade';
import { money } from './money';
import { moneyText } from './moneyText';
import { periodEnd, periodStart } from './periodEnds';
import { periodText } from './periodText';
import { pooledRate } from './pooledRate';
import { planned } from './planned';
import { reportLines } from './reportLines';
import { rollup } from './rollup';
import { scorecard } from './scorecard';
import { spent } from './spent';
import { sumCheck } from './sumCheck';
import { unspentRate } from './unspentRate';
import { weightedRate } from './weightedRate';

/** What the functions that are there from the first moment do. */
export const FIRST_CALLS: Readonly<Record<Exclude<FunctionId, TextFunctionId>, Calculation>> = {
  EXECRATE: execRate,
  ACHIEVEMENT: achievement,
  ELAPSED: elapsed,
  CHANGERATE: changeRate,
  UNSPENTRATE: unspentRate,
  WEIGHTEDRATE: weightedRate,
  POOLEDRATE: pooledRate,
  EXECSTATUS: execStatus,
  GRADE: grade,
  BASIS: basis,
  PERIODSTART: periodStart,
  PERIODEND: periodEnd,
  PERIODTEXT: periodText,
  MONEY: money,
  MONEYTEXT: moneyText,
  SUMCHECK: sumCheck,
  COMPOSE: compose,
  BUDGET: budget,
  SPENT: spent,
  ACTUAL: actual,
  PLANNED: planned,
  ROLLUP: rollup,
  FIGURE: figure,
  SCORECARD: scorecard,
  REPORTLINES: reportLines,
};
