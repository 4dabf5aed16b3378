import type { Params } from '../sentences';
import { allWithParticles, directionParticle } from './particles';

/** 함수가 값을 낼 수 없을 때의 글: which argument, what came in, what is accepted. Keys are problem codes of the functions. */
export const functionSentences = allWithParticles({
  argumentError: ({ argument, came }) =>
    `${argument}: 오류 값 ${came}이(가) 들어왔습니다. 그 칸을 먼저 고치십시오.`,
  argumentRange: ({ argument }) => `${argument}: 범위가 들어왔습니다. 칸 하나만 지정하십시오.`,
  notAmount: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 숫자, 빈 칸, "-" 또는 2,520만원 같은 금액을 넣으십시오.`,
  notNumber: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 숫자, 빈 칸 또는 "-"를 넣으십시오. 2,520만원 같은 금액 글은 MONEY 함수로 숫자로 바꾸십시오.`,
  notRate: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 0.452나 45.2%처럼 숫자로 넣거나, 빈 칸 또는 "-"를 넣으십시오.`,
  notMargin: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 0.1이나 10%처럼 0부터 1까지의 숫자를 넣으십시오.`,
  notRateAmount: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 비율은 45.2%를 0.452나 45.2%로 넣습니다. 백분율의 숫자를 그대로 넣지 마십시오.`,
  notElapsed: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 0.5나 50%처럼 0부터 1까지의 숫자를 넣으십시오.`,
  notCap: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 1.2나 120%처럼 0부터 10까지의 숫자를 넣으십시오.`,
  notTolerance: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 0 이상인 숫자를 넣으십시오.`,
  notDate: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 날짜가 든 칸이나 "2007. 6. 12." 같은 글을 넣으십시오.`,
  notPeriod: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 기간을 적은 글이나 날짜가 든 칸을 넣으십시오. 6.10 같은 날짜는 앞에 작은따옴표를 붙여 '6.10처럼 적어야 칸에서 숫자 6.1로 바뀌지 않습니다.`,
  notYear: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 연도를 2007이나 "2007년"처럼 넣으십시오.`,
  notDigits: ({ argument, came, most }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 퍼센트의 소수 자릿수를 0부터 ${most}까지의 정수로 넣으십시오.`,
  notWord: ({ argument, came, accepted }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 쓸 수 있는 값: ${accepted}.`,
  notText: ({ argument, came }) => `${argument}: 「${came}」이(가) 들어왔습니다. 글이나 숫자를 넣으십시오.`,
  unlikeAmounts: ({ first, second }) =>
    `${first}, ${second}: 한쪽은 금액 글이고 다른 쪽은 단위를 알 수 없는 숫자입니다. 둘 다 숫자로, 또는 둘 다 금액 글로 넣으십시오.`,
  unlikeSizes: ({ first, firstRows, firstColumns, second, secondRows, secondColumns }) =>
    `${first}의 크기는 ${firstRows}행 ${firstColumns}열, ${second}의 크기는 ${secondRows}행 ${secondColumns}열입니다. 크기가 같은 범위를 넣으십시오.`,
  rangeError: ({ argument, row, column, came }) =>
    `${argument}: 범위의 ${row}행 ${column}열에 오류 값 ${came}이(가) 있습니다. 그 칸을 먼저 고치십시오.`,
  rangeNotNumber: ({ argument, row, column, came }) =>
    `${argument}: 범위의 ${row}행 ${column}열 「${came}」은(는) 숫자 값이 아니어서 계산에 들어가지 않습니다. 숫자로 다시 입력하거나, 없으면 "-"를 적으십시오.`,
  rangeNegative: ({ argument, row, column, came }) =>
    `${argument}: 범위의 ${row}행 ${column}열 「${came}」은(는) 0보다 작습니다. 0 이상인 숫자로 고치십시오.`,
  notGradeTable: ({ argument }) => `${argument}: 하한과 등급이 두 열로 적힌 범위를 넣으십시오.`,
  gradeTwice: ({ argument, row, otherRow, came }) =>
    `${argument}: 범위의 ${otherRow}행과 ${row}행의 하한이 ${came}${directionParticle(String(came))} 같습니다. 하나를 고치거나 지우십시오.`,
  notBlock: ({ argument, came }) =>
    `${argument}: ${came === '' ? '빈 칸이' : `「${came}」이(가)`} 들어왔습니다. 머리글 행이 있는 범위를 넣으십시오. 「실적 표 만들기」로 만든 이름(${argument})을 쓸 수 있습니다.`,
  columnMissing: ({ argument, column }) =>
    `${argument}: 「${column}」 열이 없습니다. 범위의 첫 행이 머리글인지, 열 이름이 바뀌지 않았는지 확인하십시오.`,
  columnNear: ({ argument, column, came }) =>
    `${argument}: 「${column}」 열이 없고 「${came}」 열이 있습니다. 그 열이 맞으면 머리글을 ${column}${directionParticle(String(column))} 고치십시오.`,
  columnDuplicate: ({ argument, column }) =>
    `${argument}: 「${column}」 열이 둘 이상입니다. 하나만 남기고 이름을 바꾸십시오.`,
  blocksTooLarge: ({ limit }) =>
    `범위가 너무 큽니다. 엑셀이 함수에 넘길 수 있는 크기에 가까우므로(${limit}MB) 필요한 열만 지정하거나 지난 자료를 나누십시오.`,
  programmeTwice: ({ argument, number, row, otherRow }) =>
    `${argument}(머리글이 1행): ${otherRow}행과 ${row}행의 사업번호가 「${number}」${directionParticle(String(number))} 같습니다. 금액이 두 번 더해지지 않도록 하나를 고치십시오.`,
  indicatorTwice: ({ argument, number, row, otherRow }) =>
    `${argument}(머리글이 1행): ${otherRow}행과 ${row}행의 지표번호가 「${number}」${directionParticle(String(number))} 같습니다. 가중치가 두 번 들지 않도록 하나를 고치십시오.`,
  cellNotNumber: ({ argument, row, column, came }) =>
    `${argument}(머리글이 1행): ${row}행 ${column}의 「${came}」은(는) 숫자가 아닙니다. 숫자로 고치거나 "-"를 적으십시오.`,
  cellNegative: ({ argument, row, column, came }) =>
    `${argument}(머리글이 1행): ${row}행 ${column}의 「${came}」은(는) 0보다 작습니다. 0 이상인 숫자로 고치십시오.`,
  cellNotWord: ({ argument, row, column, came, accepted }) =>
    `${argument}(머리글이 1행): ${row}행 ${column}${came === '' ? '이(가) 비어 있습니다' : `의 「${came}」은(는) 쓸 수 없는 값입니다`}. 쓸 수 있는 값: ${accepted}.`,
  programmeUnknown: ({ argument, came }) =>
    `${argument}: 「${came}」 사업이 목록에 없습니다. 사업번호를 확인하십시오. 합계는 "합계"로 부릅니다.`,
  departmentUnknown: ({ argument, came }) =>
    `${argument}: 「${came}」의 사업이 없습니다. 부서 이름을 확인하십시오.`,

  placeholderWithoutValue: ({ argument, placeholder, count }) =>
    `${argument}: 「${placeholder}」에 넣을 값이 없습니다. 들어온 값은 ${count}개입니다. 값을 더 넣거나 번호를 고치십시오.`,
  textTooLong: ({ limit }) => `만든 글이 한 칸에 들어가는 ${limit}자를 넘습니다. 글을 나누십시오.`,
  quantityNotAsked: ({ argument }) =>
    `${argument}: 빈 칸입니다. 몇 번째 수인지 1, 2, 3처럼 넣거나 "명", "천원" 같은 단위를 넣으십시오.`,
  notPlace: ({ argument, came }) =>
    `${argument}: 「${came}」이(가) 들어왔습니다. 몇 번째인지 1 이상의 정수로 넣으십시오.`,
  quantityAbsent: ({ argument, came, found }) =>
    `${argument}: 「${came}」에 맞는 수가 글에 없습니다. 글에서 찾은 수: ${found}.`,

  resultTooLarge: () => '값이 너무 커서 칸에 나타낼 수 없습니다. 인수의 금액을 확인하십시오.',

  inArgument: ({ argument, sentence }) => `${argument}: ${sentence}`,
  inBlock: ({ argument, sentence }) => `${argument}(머리글이 1행): ${sentence}`,
  textFileMissing: ({ file }) =>
    `글을 읽는 함수의 파일(${file})을 불러오지 못했습니다. 네트워크를 확인하고 그 칸에서 F2와 Enter를 누르십시오. 되풀이되면 관리자에게 알려 주십시오.`,
  textFileNotRun: ({ file }) =>
    `글을 읽는 함수의 파일(${file})을 여기서는 불러올 수 없습니다. 그 파일을 먼저 실행하십시오.`,
  failed: ({ message }) =>
    `계산하지 못했습니다(${message}). 인수를 확인하고, 되풀이되면 이 글을 관리자에게 알려 주십시오.`,

  /** What TEXTCHECK answers. */
  notInTable: ({ quantities }) => `표에 없는 수: ${quantities}`,
  notRead: ({ quantities }) => `읽지 않은 수: ${quantities}`,
  /** The line under 합계. */
  missingEntries: ({ count, amount }) => `집행 미입력 ${count}개 사업(예산 ${amount}) 제외`,
  withoutTarget: ({ count, amount }) => `목표액 없는 ${count}개 사업(예산 ${amount})은 목표 비율에서 제외`,
  /** Below, where rows cannot be counted: how many of which table, and the first of them. */
  rowsToLookAt: ({ argument, count, sentence }) =>
    `${argument}에 확인할 행 ${count}개(머리글이 1행): ${sentence}`,
  /** Beside 종합, where indicators are left out of it. */
  excludedIndicators: ({ count }) => `달성률이나 가중치가 없는 ${count}개 지표 제외`,
} satisfies Record<string, (params: Params) => string>);
