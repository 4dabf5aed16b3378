import type { Day, Won } from '../../src/domain/kinds';
import type { RecordOf, Row } from '../../src/workbook/tables/recordTypes';
import { day, keyless, thousandWon } from './rows';

const YEAR = 2007;
const WHOLE_YEAR = { periodText: '년중', start: day(YEAR, 1, 1), end: day(YEAR, 12, 31) };

interface Period {
  readonly periodText: string;
  readonly start: Day;
  readonly end: Day;
}

function programme(order: number, name: string, period: Period): Row<RecordOf['programmes']> {
  const number = String(order).padStart(2, '0');
  return {
    key: number,
    record: {
      number,
      order,
      name,
      department: '창의혁신단',
      start: period.start,
      end: period.end,
      category: '예산',
      fiscalYear: YEAR,
      team: '',
      manager: '',
      contact: '',
      periodText: period.periodText,
      detail: '',
      progress: '',
      reason: '',
      measure: '',
      note: '',
    },
  };
}

export const programmes: readonly Row<RecordOf['programmes']>[] = [
  programme(1, '지방행정 혁신과제 추진', WHOLE_YEAR),
  programme(2, '지식행정 추진', WHOLE_YEAR),
  programme(3, '현장밀착형 창의혁신 교육·학습', WHOLE_YEAR),
  programme(4, '창의구정 활성화', {
    periodText: '2007년 3월~12월',
    start: day(YEAR, 3, 1),
    end: day(YEAR, 12, 31),
  }),
  programme(5, '지역정책연구포럼 참여', {
    periodText: '2007년 3월 ~ 2008년 2월(월 1회)',
    start: day(YEAR, 3, 1),
    end: day(YEAR + 1, 2, 29),
  }),
  programme(6, '창의혁신 성과 공유·홍보', WHOLE_YEAR),
  programme(7, '행정서비스현장제 운영', WHOLE_YEAR),
  programme(8, '고객만족행정 추진', WHOLE_YEAR),
];

function budget(number: string, amount: Won, unit: '천원' | '만원' = '천원'): Row<RecordOf['budgets']> {
  return keyless({ number, date: null, kind: '본예산', amount, source: '', detail: '', unit, ground: '' });
}

/** 소요예산: eight in 천원, the sixth printed in 만원. */
export const budgets: readonly Row<RecordOf['budgets']>[] = [
  budget('01', thousandWon(5_400)),
  budget('02', thousandWon(11_600)),
  budget('03', thousandWon(30_677)),
  budget('04', thousandWon(83_000)),
  budget('05', thousandWon(4_800)),
  budget('06', thousandWon(25_200), '만원'),
  budget('07', thousandWon(28_283)),
  budget('08', thousandWon(38_084)),
];

/** The only payment the report tells, on no day. */
export const payments: readonly Row<RecordOf['payments']>[] = [
  keyless({
    number: '02',
    date: null,
    kind: '지출',
    amount: thousandWon(3_600),
    detail: '',
    memo: '학습동아리 활동비 지원(24개 동아리)',
    voucher: '',
  }),
];
