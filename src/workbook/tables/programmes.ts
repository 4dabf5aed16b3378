import { programmeFormulas } from './calculatedColumns';
import { BUDGET_CATEGORIES, PROGRESS_STATES } from './choices';
import {
  calculatedRate,
  calculatedWon,
  calculatedWord,
  choice,
  date,
  exactChoice,
  integer,
  longText,
  name,
  programmeNumber,
  text,
  year,
} from './columns';
import { table } from './table';

/** 사업: a programme, with what its budget and payments come to. */
export const programmes = table({
  id: 'programmes',
  name: '사업',
  key: 'number',
  firstMade: true,
  reads: ['budgets', 'payments'],
  columns: {
    number: programmeNumber(),
    order: integer('순서'),
    name: name('사업명'),
    department: text('부서'),
    start: date('시작일'),
    end: date('종료일'),
    category: exactChoice('예산구분', BUDGET_CATEGORIES),
    fiscalYear: year('회계연도'),
    team: text('팀'),
    manager: text('담당자'),
    contact: text('연락처'),
    /** As worded. */
    periodText: text('사업기간'),
    detail: text('세부사업'),
    progress: choice('추진상황', PROGRESS_STATES),
    reason: longText('부진사유'),
    measure: longText('대책'),
    note: longText('비고'),
    currentBudget: calculatedWon('예산현액', programmeFormulas.currentBudget),
    obligated: calculatedWon('원인행위액', programmeFormulas.obligated),
    spent: calculatedWon('집행액', programmeFormulas.spent),
    remaining: calculatedWon('집행잔액', programmeFormulas.remaining),
    executionRate: calculatedRate('집행률', programmeFormulas.executionRate),
    elapsedRate: calculatedRate('기간경과율', programmeFormulas.elapsedRate),
    targetRate: { ...calculatedRate('목표집행률', programmeFormulas.targetRate), since: 2 },
    status: calculatedWord('집행상태', programmeFormulas.executionStatus),
  },
  form: {
    title: ({ number, name }) => `${number} ${name}`,
    required: ['number', 'name'],
  },
});
