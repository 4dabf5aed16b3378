import type { Bilingual, FunctionCategory } from '../functionSpec';

/** The categories in the order in which people are shown them. */
export const CATEGORIES: Readonly<Record<FunctionCategory, Bilingual>> = {
  rate: { ko: '율', en: 'Rates' },
  money: { ko: '금액', en: 'Money' },
  period: { ko: '기간', en: 'Periods' },
  check: { ko: '검산', en: 'Checks' },
  prose: { ko: '문장', en: 'Prose' },
  aggregate: { ko: '집계', en: 'Summaries' },
};

export const CATEGORY_ORDER = Object.keys(CATEGORIES) as readonly FunctionCategory[];
