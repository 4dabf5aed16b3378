/** Header of what ROLLUP spills. */
export const ROLLUP_COLUMNS = [
  '사업번호',
  '사업명',
  '부서',
  '예산현액',
  '집행액',
  '집행잔액',
  '집행률',
  '기간경과율',
  '집행상태',
] as const;
/** Behind them, with 계획표. */
export const PLAN_COLUMNS = ['목표액', '목표대비', '목표집행률'] as const;

/** 묶음: by what the programmes are grouped. */
export const ROLLUP_GROUPS = ['부서', '팀', '재원', '세부사업'] as const;
