import type { WorkbookProblemCode } from '../../workbook/book/outcome';
import type { Params } from '../sentences';
import { allWithParticles, directionParticle, objectParticle, subjectParticle } from './particles';

/** 「집행」 표, or 「표」 where Excel did not say which. */
const tableNamed = (table: string | number | undefined) => (table ? `「${table}」 표` : '표');
const cellOf = ({ table, column, row }: Params) => `「${table}」 표 ${row}행의 ${column}`;

/** 통합 문서와 주고받다가 생기는 문제: what happened and what to do about it. */
export const workbookSentences = allWithParticles({
  cellEditing: () =>
    '셀을 편집하는 중이라 쓰지 못했습니다. Enter로 마치거나 Esc로 취소한 뒤 다시 시도하십시오.',
  sheetProtected: ({ sheet }) =>
    `${sheet ? `「${sheet}」 시트가` : '시트나 통합 문서가'} 보호되어 있어 쓰지 못했습니다. 「검토」 탭에서 보호를 해제한 뒤 다시 시도하십시오.`,
  tableFiltered: ({ table }) =>
    `${tableNamed(table)}에 필터가 걸려 있어 쓰지 못했습니다. 「데이터」 탭의 「지우기」로 필터를 푼 뒤 다시 시도하십시오.`,
  payloadTooLarge: () =>
    '한 번에 주고받을 수 있는 양(5MB)을 넘어 처리하지 못했습니다. 나누어 다시 시도하십시오.',
  busy: () =>
    '엑셀이 응답하지 않아 끝내지 못했습니다. 입력한 내용은 그대로 있으니 잠시 뒤 다시 시도하십시오.',
  lateUnavailable: () =>
    '통합 문서에 쓰는 부분을 서버에서 불러오지 못해 아무것도 하지 않았습니다. 네트워크를 확인하고 다시 시도하십시오. 적은 내용은 그대로 있습니다.',
  unsupported: ({ member }) =>
    `이 엑셀에서는 쓸 수 없는 기능입니다${member ? `(${member})` : ''}. 엑셀을 최신 버전으로 업데이트하십시오.`,
  tablesMissing: ({ tables }) =>
    `이 통합 문서에 「${tables}」이(가) 없습니다. 「복구」를 누르면 다시 만듭니다.`,
  datesFrom1904: () =>
    '이 통합 문서는 날짜를 1904년부터 셉니다. 여기에 적으면 모든 날짜가 4년 뒤로 보이므로 표를 만들거나 고치지 않습니다. 새 통합 문서를 쓰거나, 「파일 > 옵션 > 고급」에서 「1904 날짜 체계 사용」을 끄고 날짜를 확인한 뒤 다시 시도하십시오.',
  bookOutdated: ({ columns, cells, renamed }) =>
    `이전 판에서 만든 통합 문서입니다. 「복구」를 누르면 계산 열(${columns})과 「${cells}」 칸을 더하고 계산 열의 수식을 새로 적습니다. 적은 값과 직접 더한 열은 그대로 둡니다.` +
    (renamed ? ` 이름이 같은 열은 이름만 바꿉니다(${renamed}).` : ''),
  columnMissing: ({ table, column }) =>
    `「${table}」 표에 「${column}」 열이 없습니다. 열 이름을 되돌리거나 「복구」를 누르십시오.`,
  columnDuplicate: ({ table, column }) =>
    `「${table}」 표에 「${column}」 열이 둘 있습니다. 하나의 이름을 바꾼 뒤 다시 시도하십시오.`,
  columnRenamed: ({ table, column, seen }) =>
    `「${table}」 표에 「${column}」 열이 없고 그 자리에 「${seen}」 열이 있습니다. 「${seen}」${subjectParticle(String(seen))} ${column}입니까?`,
  columnStranded: ({ table, column, seen }) =>
    `「${table}」 표의 「${column}」 열이 비어 있는 행에 「${seen}」 열의 값이 있습니다. 그 값을 「${column}」 열로 옮기시겠습니까?`,
  columnUnclear: ({ table, column, seen }) =>
    `「${table}」 표의 「${column}」 열이 어느 것인지 알 수 없습니다(${seen}). 맞는 열의 이름을 「${column}」(으)로 고친 뒤 다시 읽으십시오.`,
  belowOccupied: ({ table, address }) =>
    `${tableNamed(table)} 바로 아래${address ? `(${address})` : ''}에 다른 내용이 있어 행을 넣지 못했습니다. 그 내용을 옮긴 뒤 다시 시도하십시오.`,
  rowGone: ({ table }) =>
    `「${table}」 표에서 이 행을 찾을 수 없습니다. 다른 사람이 지웠거나 내용이 바뀌었습니다. 목록을 다시 읽어 확인하십시오.`,
  rowChanged: ({ table }) =>
    `「${table}」 표의 이 행이 그사이 바뀌어 덮어쓰지 않았습니다. 두 내용을 견주어 보고 고르십시오.`,
  duplicateKey: ({ table, key }) =>
    `「${table}」 표에 번호가 ${key}인 행이 둘 이상이라 고치지 않았습니다. 복사한 행이면 「복구」를 눌러 뒤의 행에 새 번호를 주십시오. 사업번호가 겹치면 하나를 직접 바꾸십시오.`,
  bookNotEmpty: ({ table }) =>
    `「${table}」 표에 이미 적은 내용이 있어 표본을 넣지 않았습니다. 빈 통합 문서를 열고 다시 하십시오.`,
  savedBefore: ({ table }) =>
    `앞서 보낸 내용이 이미 「${table}」 표에 들어갔습니다. 지금 표의 내용을 다시 읽어 확인한 뒤, 고칠 것만 고쳐 저장하십시오.`,
  settingChanged: ({ item, value }) =>
    `설정 「${item}」의 값이 그사이 「${value}」${directionParticle(String(value))} 바뀌어 저장하지 않았습니다. 지금 값을 확인한 뒤 다시 저장하십시오.`,
  numberTaken: ({ number }) =>
    `사업번호 ${number}${objectParticle(String(number))} 쓰는 사업이 이미 있습니다. 다른 번호를 적으십시오.`,
  invalidNumber: ({ number }) =>
    `사업번호 「${number}」은(는) 쓸 수 없습니다. TRUE나 오류값이 아니어야 하고, * ? ~ < > = 없이 숫자는 15자리, 모두 255자까지로 적으십시오.`,
  cellTextTooLong: ({ column, length, limit }) =>
    `「${column}」이(가) ${length}자입니다. 엑셀 셀에는 ${limit}자까지만 들어갑니다. 줄인 뒤 다시 저장하십시오.`,
  cumulativeLower: ({ current, total }) =>
    `적은 누계 ${total}이 이미 기록된 ${current}보다 작습니다. 맞다면 차액을 반납으로 기록합니다.`,
  nothingToRevert: () => '되돌릴 작업이 없습니다.',
  nothingToRedo: () => '다시 할 작업이 없습니다.',
  placeChanged: ({ address }) =>
    `${address}의 내용이 그사이 바뀌어 되돌리지 않았습니다. 필요하면 그곳에서 직접 고치거나 지우십시오.`,
  madeSheetChanged: ({ sheet }) =>
    `「${sheet}」 시트는 만든 뒤에 내용이 바뀌어 되돌리지 않았습니다. 필요하지 않으면 엑셀에서 그 시트를 지우십시오.`,
  targetOccupied: ({ address }) =>
    `${address}에 이미 내용이 있어 넣지 않았습니다. 빈 곳이나 새 시트를 고르십시오.`,
  cellOccupied: ({ address, free }) =>
    `${address}에 이미 내용이 있어 넣지 않았습니다. 빈 칸을 고르십시오${free ? `(가까운 빈 칸: ${free})` : ''}.`,
  belowTable: ({ address, table }) =>
    `「${table}」 표 바로 아래(${address})에 적으면 표의 행이 됩니다. 한 줄 넘게 떨어진 빈 칸을 고르십시오.`,
  selectionUnusable: () =>
    '떨어진 여러 범위나 그림이 선택되어 있습니다. 한 칸이나 이어진 칸을 고른 뒤 다시 시도하십시오.',
  sheetGone: ({ sheet }) => `「${sheet}」 시트가 없어졌습니다. 다른 시트의 칸을 고르십시오.`,
  bookFileRefused: ({ message }) =>
    `엑셀이 통합 문서를 파일로 내주지 않았습니다(${message}). 저장한 뒤 「파일에서 고르기」로 그 파일을 고르십시오.`,
  newBookRefused: () => '엑셀이 새 통합 문서를 열지 못했습니다. 「내려받기」로 파일을 받으십시오.',
  stillCalculating: () => '통합 문서의 계산이 끝나지 않았습니다. 계산이 끝난 뒤 다시 시도하십시오.',
  stopped: () => '멈추었습니다. 통합 문서는 그대로입니다.',
  unexpected: ({ code, message }) =>
    `엑셀에서 예상하지 못한 오류가 났습니다(${code}${message ? `: ${message}` : ''}). 다시 시도하고, 되풀이되면 이 글을 담당자에게 알려 주십시오.`,

  cellNotDate: (params) =>
    `${cellOf(params)} 「${params.value}」은(는) 날짜가 아닙니다. 2007-06-12처럼 날짜로 다시 입력하십시오.`,
  cellNotAmount: (params) =>
    params.value === ''
      ? `${cellOf(params)}이(가) 비어 있습니다. 원 단위 숫자로 입력하십시오.`
      : `${cellOf(params)} 「${params.value}」은(는) 원 단위 숫자가 아니어서 더해지지 않습니다. 숫자만 입력하십시오.`,
  cellNotNumber: (params) =>
    `${cellOf(params)} 「${params.value}」은(는) 숫자가 아닙니다. 숫자로 다시 입력하십시오.`,
  cellNotChoice: (params) =>
    `${cellOf(params)} 「${params.value}」은(는) 쓸 수 없는 말입니다. 셀의 목록에서 고르십시오.`,
  cellTyped: (params) =>
    `${cellOf(params)}${Number(params.count) > 1 ? ` 등 ${params.count}칸` : ''}에 계산 수식이 없습니다. 적은 값이거나 빈칸이어서 다른 값이 바뀌어도 그대로입니다. 「복구」를 누르면 수식으로 되돌립니다.`,
  keyRepeated: (params) =>
    `${cellOf(params)}(${params.value})가 위의 다른 행과 같습니다. 두 행이 모두 더해집니다. 잘못 복사한 행이면 지우고, 맞는 행이면 「복구」를 눌러 새 번호를 주십시오.`,
  numberRepeated: (params) =>
    `${cellOf(params)}(${params.value})를 위의 다른 사업도 씁니다. 같은 돈이 두 번 보입니다. 하나를 바꾸십시오.`,
  cellError: (params) => `${cellOf(params)}에 오류(${params.value})가 있습니다. 셀의 수식을 고치십시오.`,
} satisfies Record<WorkbookProblemCode, (params: Params) => string>);
