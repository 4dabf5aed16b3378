import type { DomainProblemCode } from '../../domain/problems';
import type { Params } from '../sentences';
import { allWithParticles, subjectParticle } from './particles';

/** 금액·날짜·기간·사업번호를 읽을 수 없을 때의 글. */
export const domainSentences = allWithParticles({
  moneyUnreadable: ({ text }) =>
    `「${text}」은(는) 금액으로 읽을 수 없습니다. 2,520만원, 34억 2957만 9천원, 25,200,000처럼 적으십시오.`,
  moneyUnitOrder: ({ text }) =>
    `「${text}」은(는) 단위가 큰 것부터 차례로 적혀 있지 않습니다. 3,226만 4,200원처럼 조·억·만·원 순으로 적으십시오.`,
  moneyFraction: ({ text }) => `「${text}」에 1원보다 작은 금액이 있습니다. 원 단위까지만 적으십시오.`,
  moneyTooLarge: ({ text }) => `「${text}」은(는) 너무 큰 금액입니다. 9,007조원보다 작아야 합니다.`,
  moneyDisagrees: ({ text }) =>
    `「${text}」은(는) 괄호 안의 금액이 괄호 앞의 금액과 다릅니다. 어느 쪽이 맞는지 확인하십시오.`,

  dayUnreadable: ({ text }) => `「${text}」은(는) 날짜로 읽을 수 없습니다. 2007. 6. 12.처럼 적으십시오.`,
  dayYearMissing: ({ text }) => `「${text}」에 연도가 없습니다. 2007. 6. 12.처럼 연도까지 적으십시오.`,
  dayImpossible: ({ text }) =>
    `「${text}」은(는) 달력에 없는 날짜입니다. 월과 일을 확인하십시오(1900년부터 9999년까지).`,

  periodUnreadable: ({ text }) =>
    `「${text}」은(는) 기간으로 읽을 수 없습니다. 2007. 5. 28. ~ 5. 31., 2007년 3월~12월, 연중처럼 적으십시오.`,
  periodYearMissing: ({ text }) =>
    `기간 「${text}」에 연도가 없습니다. 2007년 3월~12월처럼 연도를 적으십시오.`,
  periodImpossible: ({ text }) => `기간 「${text}」에 달력에 없는 날짜가 있습니다. 월과 일을 확인하십시오.`,
  periodReversed: ({ text }) =>
    `기간 「${text}」의 종료일이 시작일보다 앞섭니다. 두 날짜를 확인하십시오. 해를 넘기면 종료일에도 연도를 적으십시오.`,

  programmeNumberEmpty: ({ number }) =>
    number
      ? `「${number}」은(는) 엑셀이 빈 칸과 같게 보아 번호로 쓸 수 없습니다. 01처럼 적으십시오.`
      : '사업번호가 비어 있습니다. 01처럼 적으십시오.',
  programmeNumberCharacter: ({ number, character }) =>
    `「${number}」의 「${character}」은(는) 번호에 쓸 수 없는 글자입니다. * ? ~ < > =를 빼고 적으십시오.`,
  programmeNumberTooLong: ({ number, digits, limit }) =>
    `「${number}」은(는) 숫자가 ${digits}자리입니다. 번호는 엑셀이 구별할 수 있는 ${limit}자리까지만 쓰십시오.`,
  programmeNumberReserved: ({ number }) =>
    `「${number}」은(는) 엑셀이 글이 아닌 값으로 읽어 번호로 쓸 수 없습니다. 01처럼 다른 번호를 적으십시오.`,
  programmeNumberLong: ({ characters, limit }) => `번호가 ${characters}자입니다. ${limit}자까지만 쓰십시오.`,

  placeholderUnreadable: ({ placeholder }) =>
    `「${placeholder}」은(는) 값이 들어갈 자리로 읽을 수 없습니다. {1}, {2}처럼 몇째 값인지 적으십시오. 중괄호 자체는 {{ }}처럼 겹쳐 적습니다.`,
  numberFormatUnknown: ({ placeholder, format }) =>
    `「${placeholder}」의 표시 형식 「${format}」은(는) 쓸 수 없습니다. #,##0, 0.0, 0.0%처럼 #, 0, 쉼표, 소수점, %로 적으십시오. 날짜는 값에 TEXT(칸,"yyyy. m. d.")로 넣으십시오.`,

  ledgerError: ({ row, column }) => `${row}행 ${column}에 오류가 있습니다. 그 칸을 먼저 고치십시오.`,
  ledgerKeyBlank: ({ row, column }) =>
    `${row}행 ${column}${subjectParticle(String(column))} 비어 있어 어디에도 더해지지 않습니다. 번호를 적거나 그 행을 지우십시오.`,
  ledgerKeyUnknown: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 목록에 없는 번호라 어디에도 더해지지 않습니다. 번호를 고치십시오.`,
  ledgerAmountBlank: ({ row, column }) =>
    `${row}행 ${column}${subjectParticle(String(column))} 비어 있습니다. 숫자를 적거나 그 행을 지우십시오.`,
  ledgerAmountText: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 글이라 더해지지 않습니다. 숫자로 고치십시오.`,
  ledgerDateText: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 날짜가 아니라 글입니다. 날짜로 다시 입력하십시오.`,
  ledgerDateBlank: ({ row, column }) =>
    `${row}행 ${column}${subjectParticle(String(column))} 비어 있습니다. 날짜를 적으십시오.`,
  ledgerDateNumber: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 날짜가 아니라 수입니다. 2007. 6. 12.처럼 날짜로 다시 입력하십시오.`,
  ledgerKindBlank: ({ row, column, accepted }) =>
    `${row}행 ${column}${subjectParticle(String(column))} 비어 있습니다. 쓸 수 있는 값: ${accepted}.`,
  ledgerKindUnknown: ({ row, column, text, accepted }) =>
    `${row}행 ${column}의 「${text}」은(는) 쓸 수 없는 값입니다. 앞뒤 빈칸까지 같아야 합니다. 쓸 수 있는 값: ${accepted}.`,
  indicatorNotNumber: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 숫자가 아닙니다. 숫자로 고치거나 "-"를 적으십시오.`,
  indicatorNegative: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 0보다 작습니다. 0 이상인 숫자로 고치십시오.`,
  ledgerRowTwice: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 앞의 행에도 있습니다. 같은 행을 두 번 붙였으면 그 행을 지우고, 다른 행이면 ${column}만 지우십시오.`,
  ledgerRefundNegative: ({ row, column, text }) =>
    `${row}행의 반납 ${column} 「${text}」은(는) 0보다 작습니다. 반납은 저절로 빠지므로 0 이상으로 적으십시오.`,
  programmeCategoryUnknown: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 쓸 수 없는 값입니다. 예산이나 비예산으로, 앞뒤 빈칸 없이 적으십시오.`,
  programmeYearUnreadable: ({ row, column, text }) =>
    `${row}행 ${column}의 「${text}」은(는) 연도가 아닙니다. 2007처럼 숫자로 고치십시오.`,
} satisfies Record<DomainProblemCode, (params: Params) => string>);
