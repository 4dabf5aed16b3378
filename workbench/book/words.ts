import coreWords from '@univerjs/preset-sheets-core/locales/ko-KR';
import findWords from '@univerjs/preset-sheets-find-replace/locales/ko-KR';
import tableUiWords from '@univerjs/sheets-table-ui/locale/ko-KR';
import tableWords from '@univerjs/sheets-table/locale/ko-KR';

export interface Words {
  readonly [key: string]: string | Words;
}

/** What Univer 0.25.1 leaves in English in its Korean words, and what Excel calls otherwise. */
const OURS: Words = {
  sheets: { tabs: { sheet: 'Sheet' } },
  'sheets-formula-ui': { functionType: { univer: '추가 기능' } },
  'sheets-ui': {
    info: { noName: '제목 없는 통합 문서', wait: '갱신을 기다리고 있습니다' },
    rightClick: { editProtectRange: '보호할 범위 설정' },
    statusbar: {
      sum: '합계',
      average: '평균',
      min: '최소값',
      max: '최대값',
      count: '숫자 셀 수',
      countA: '개수',
    },
  },
  'sheets-table-ui': {
    renamePlaceholder: '표 이름',
    columnMenu: {
      'insert-left': '왼쪽에 표 열 삽입',
      'insert-right': '오른쪽에 표 열 삽입',
      delete: '표 열 삭제',
    },
  },
};

/** Every word of the grid, in Korean. */
export const koreanWords: Words = [coreWords, findWords, tableWords, tableUiWords, OURS].reduce<Words>(
  (all, more) => merged(all, more as Words),
  {},
);

function merged(one: Words, other: Words): Words {
  const both = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = both[key];
    both[key] = typeof before === 'object' && typeof value === 'object' ? merged(before, value) : value;
  }
  return both;
}
