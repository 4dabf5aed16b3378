import type { Package } from '../../src/ooxml/package/package';
import { officeType } from '../../src/ooxml/package/relationships';
import type { Workbook } from '../../src/ooxml/workbook/readWorkbook';
import type { FileSheet } from './openFile';

/** What a file has and the grid does not show. All of it stays in the file. */
export type HiddenKind =
  | '차트'
  | '그림·도형'
  | '피벗 테이블'
  | '셀 안의 그림·데이터 형식'
  | '메모'
  | '조건부 서식'
  | '하이퍼링크'
  | '필터'
  | '매크로'
  | '차트 시트'
  | '모듈·매크로·대화 상자 시트'
  | '1904 날짜 체계'
  | '읽지 못한 수식';

const ELEMENTS: Readonly<Record<string, HiddenKind>> = {
  hyperlinks: '하이퍼링크',
  autoFilter: '필터',
};

export function hiddenKinds(
  opened: Package,
  workbook: Workbook,
  sheets: readonly FileSheet[],
): readonly HiddenKind[] {
  const found = new Set<HiddenKind>();
  for (const { part, read, drawings } of sheets) {
    if (drawings.hasOtherCharts) found.add('차트');
    else if (drawings.hasShapes) found.add('그림·도형');
    for (const [element, kind] of Object.entries(ELEMENTS)) if (read.elements.has(element)) found.add(kind);
    if (read.formats.others.length > 0) found.add('조건부 서식');
    if (read.richValues > 0) found.add('셀 안의 그림·데이터 형식');
    if (read.frozenFormulas > 0) found.add('읽지 못한 수식');
    for (const { type } of opened.relationshipsOf(part)) {
      if (type === officeType('comments')) found.add('메모');
      if (type === officeType('pivotTable')) found.add('피벗 테이블');
    }
  }
  for (const { kind } of workbook.sheets)
    if (kind !== 'worksheet') found.add(kind === 'chartsheet' ? '차트 시트' : '모듈·매크로·대화 상자 시트');
  if (workbook.date1904) found.add('1904 날짜 체계');
  if (opened.relationshipsOf(workbook.part).some(({ type }) => type.endsWith('/vbaProject')))
    found.add('매크로');
  return [...found];
}
