import { text } from './columns';
import { table } from './table';

/** 설정: a setting of the workbook, by the words that stand beside it. */
export const settings = table({
  id: 'settings',
  name: '설정',
  key: 'item',
  firstMade: true,
  columns: { item: text('항목'), value: text('값') },
  form: { title: ({ item, value }) => `${item} ${value}` },
});

/** The rows that 설정 is made with, in this order; values stay empty until someone fills them in. */
export const SETTING_ITEMS = [
  '기관명',
  '부서명',
  '회계연도',
  '회기명',
  '회기기간',
  '보고서제목',
  '제출일',
  '담당자',
  '연락처',
  '달성률상한',
  '소수자릿수',
  '표시단위',
  '단수표시',
] as const;
