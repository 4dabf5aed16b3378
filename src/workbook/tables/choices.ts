import { NO_MARK } from '../../domain/sections/line';

/** The words that columns accept, as they stand in the cells. */
export const FUND_SOURCES = ['국비', '시비', '구비', '기타'] as const;
export const BUDGET_CATEGORIES = ['예산', '비예산'] as const;
export const PROGRESS_STATES = ['완료', '정상', '지연', '부진', '보류', '시기미도래'] as const;
export const AMOUNT_UNITS = ['원', '천원', '만원', '백만원', '억원'] as const;
/** 표식 of a report line, where it is not the one of its level. Any other stays as it stands. */
export const LINE_MARKS = ['○', '-', '·', '※', '┌', '└', '□', NO_MARK] as const;
export const LINE_STATES = ['예정', '추진중', '완료', '지연'] as const;
export const AWARD_KINDS = ['수상', '선정', '인증'] as const;
