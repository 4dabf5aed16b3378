import type { FunctionSpec } from '../catalogue';
import { ACTUAL } from './actual';
import { BUDGET } from './budget';
import { COMPOSE } from './compose';
import { ELAPSED } from './elapsed';
import { EXECRATE } from './execRate';
import { EXECSTATUS } from './execStatus';
import { MONEY } from './money';
import { MONEYTEXT } from './moneyText';
import { PERIODEND, PERIODSTART } from './periodEnds';
import { PERIODTEXT } from './periodText';
import { REPORTLINES } from './reportLines';
import { ROLLUP } from './rollup';
import { SCORECARD } from './scorecard';
import { SPENT } from './spent';

/** Every custom function, in the order in which people are shown them. */
export const CATALOGUE: readonly FunctionSpec[] = [
  EXECRATE,
  ELAPSED,
  EXECSTATUS,
  PERIODSTART,
  PERIODEND,
  PERIODTEXT,
  MONEY,
  MONEYTEXT,
  COMPOSE,
  BUDGET,
  SPENT,
  ACTUAL,
  ROLLUP,
  SCORECARD,
  REPORTLINES,
];
