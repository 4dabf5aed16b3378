import { ACHIEVEMENT_TYPES } from '../domain/achievement';
import { BUDGET_KINDS, LOOK_AT, MEASUREMENT_KINDS, PAYMENT_KINDS } from '../domain/lookAt';
import { AGGREGATIONS } from '../domain/measurements';
import { DIVISIONS, periodsOf } from '../domain/spendingPlan/periods';
import { ROLLUP_GROUPS } from '../functions/rollupShape';
import { findingSentences } from '../i18n/en/ooxml';
import { workbookWords } from '../i18n/en/words';
import { HWPX_LOOKS } from '../report/hwpx/looks';
import { REPORT_PARTS, ROUNDING_WAYS } from '../report/reportSettings';
import { AWARD_KINDS, BUDGET_CATEGORIES, FUND_SOURCES, PROGRESS_STATES } from '../workbook/tables/choices';

it.each<[string, readonly string[]]>([
  ['statuses', [LOOK_AT, '미입력', '집행완료', '시기미도래', '종료', '정상', '주의', '부진', '비예산']],
  ['추진상황', PROGRESS_STATES],
  ['예산구분', BUDGET_CATEGORIES],
  ['kinds of budget', BUDGET_KINDS],
  ['재원', FUND_SOURCES],
  ['kinds of spending', PAYMENT_KINDS],
  ['kinds of measurements', MEASUREMENT_KINDS],
  ['kinds of awards', AWARD_KINDS],
  ['유형', ACHIEVEMENT_TYPES],
  ['집계', AGGREGATIONS],
  ['묶음', ROLLUP_GROUPS],
  ['parts of a report', REPORT_PARTS],
  ['looks of its document', HWPX_LOOKS],
  ['단수표시', ROUNDING_WAYS],
  [
    'parts of a year',
    [...DIVISIONS, ...DIVISIONS.flatMap((each) => periodsOf(2007, each).map((one) => one.name))],
  ],
  ['kinds of findings', Object.keys(findingSentences)],
])('the pane has English for the words of the workbook: %s', (_, words) => {
  expect(words.filter((word) => !/[a-z0-9]/i.test(workbookWords[word] ?? ''))).toEqual([]);
  expect(words.filter((word) => /[가-힣]/.test(workbookWords[word] ?? ''))).toEqual([]);
});
