/** How a 한글 document looks: marks as printed, or one of two looks that offices use, which have marks of their own. */
export const HWPX_LOOKS = ['밋밋하게', '개조식 보고서', '업무보고'] as const;
export type HwpxLook = (typeof HWPX_LOOKS)[number];
