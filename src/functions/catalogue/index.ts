import type { FunctionSpec } from '../catalogue';
import { BUDGET } from './budget';
import { ELAPSED } from './elapsed';
import { EXECRATE } from './execRate';
import { EXECSTATUS } from './execStatus';
import { MONEY } from './money';
import { MONEYTEXT } from './moneyText';
import { PERIODEND, PERIODSTART } from './periodEnds';
import { PERIODTEXT } from './periodText';
import { ROLLUP } from './rollup';
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
  BUDGET,
  SPENT,
  ROLLUP,
];
