import type { TableId } from '../../workbook/tables/tableId';

/** What the pane calls a table. Fields are called by the headers of their columns. */
export interface TableWords {
  /** Its name; in Korean the one of its sheet. */
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  /** One row of it, as a thing that is entered: 수상. */
  readonly row: string;
  readonly empty: string;
}

export const tableWords: Readonly<Record<TableId, TableWords>> = {
  programmes: {
    name: '사업',
    about: '사업의 이름·부서·기간과 자동 계산되는 집행률',
    row: '사업',
    empty: '적힌 사업이 없습니다.',
  },
  budgets: { name: '예산', about: '본예산·추경 등 예산의 증감', row: '예산', empty: '적힌 예산이 없습니다.' },
  payments: { name: '집행', about: '원인행위·지출·반납', row: '집행', empty: '적힌 집행이 없습니다.' },
  plans: { name: '계획', about: '사업별 집행 목표', row: '집행 목표', empty: '적힌 집행 목표가 없습니다.' },
  indicators: { name: '지표', about: '성과지표', row: '지표', empty: '적힌 지표가 없습니다.' },
  measurements: {
    name: '측정',
    about: '지표의 목표와 실적',
    row: '측정값',
    empty: '적힌 측정값이 없습니다.',
  },
  reportLines: {
    name: '보고내용',
    about: '보고서에 실릴 글',
    row: '보고 내용',
    empty: '적힌 내용이 없습니다.',
  },
  awards: { name: '수상', about: '수상·선정·인증', row: '수상', empty: '적힌 수상이 없습니다.' },
  awardUses: {
    name: '재원사용',
    about: '인센티브를 쓴 사업',
    row: '재원 사용',
    empty: '적힌 재원 사용이 없습니다.',
  },
  submittedCopies: {
    name: '제출이력',
    about: '의회에 낸 제출본과 그 지문',
    row: '제출 기록',
    empty: '적힌 제출 기록이 없습니다.',
  },
  acceptedFindings: {
    name: '점검사유',
    about: '그대로 두는 점검과 그 사유',
    row: '점검 사유',
    empty: '적힌 점검 사유가 없습니다.',
  },
  settings: { name: '설정', about: '기준일과 기관명 등 설정', row: '설정', empty: '적힌 설정이 없습니다.' },
};
