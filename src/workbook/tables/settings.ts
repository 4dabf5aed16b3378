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

/** What a report says of itself and of its office, as it is written. */
export const OFFICE_SETTINGS = [
  '기관명',
  '부서명',
  '회계연도',
  '회기명',
  '회기기간',
  '보고서제목',
  '제출일',
  '담당자',
  '연락처',
] as const;

/**
 * The rows that 설정 is made with, in this order; values stay empty until someone fills them in. Each has an effect: on what
 * a report says of itself, on what is in it and by which words, on how amounts and rates are shown, or on what a new programme begins with (회계연도, 부서명).
 */
export const SETTING_ITEMS = [
  ...OFFICE_SETTINGS,
  '보고서구성',
  '용어',
  '표시단위',
  '단수표시',
  '소수자릿수',
  '달성률상한',
] as const;
export type SettingItem = (typeof SETTING_ITEMS)[number];
