import type { FunctionSpec } from '../functionSpec';
import { withLookAt } from '../twins/lookAtFigures';
import { ACHIEVEMENT } from './achievement';
import { ACTUAL } from './actual';
import { BASIS } from './basis';
import { BUDGET } from './budget';
import { CHANGERATE } from './changeRate';
import { COMPOSE } from './compose';
import { ELAPSED } from './elapsed';
import { EXECRATE } from './execRate';
import { EXECSTATUS } from './execStatus';
import { FIGURE } from './figure';
import { GRADE } from './grade';
import { MONEY } from './money';
import { MONEYTEXT } from './moneyText';
import { PERIODEND, PERIODSTART } from './periodEnds';
import { PERIODTEXT } from './periodText';
import { PLANNED } from './planned';
import { POOLEDRATE } from './pooledRate';
import { QUANTITIES } from './quantities';
import { QUANTITY } from './quantity';
import { REPORTLINES } from './reportLines';
import { ROLLUP } from './rollup';
import { SCORECARD } from './scorecard';
import { SPENT } from './spent';
import { SUMCHECK } from './sumCheck';
import { UNSPENTRATE } from './unspentRate';
import { WEIGHTEDRATE } from './weightedRate';
import { TEXTCHECK } from './textCheck';

/** In the order in which people are shown them. */
const SPECS: readonly FunctionSpec[] = [
  EXECRATE,
  ACHIEVEMENT,
  ELAPSED,
  CHANGERATE,
  UNSPENTRATE,
  WEIGHTEDRATE,
  POOLEDRATE,
  EXECSTATUS,
  GRADE,
  BASIS,
  PERIODSTART,
  PERIODEND,
  PERIODTEXT,
  MONEY,
  MONEYTEXT,
  SUMCHECK,
  COMPOSE,
  QUANTITIES,
  QUANTITY,
  TEXTCHECK,
  BUDGET,
  SPENT,
  ACTUAL,
  PLANNED,
  ROLLUP,
  FIGURE,
  SCORECARD,
  REPORTLINES,
];

/** Every custom function. */
export const CATALOGUE: readonly FunctionSpec[] = SPECS.map(withLookAt);
