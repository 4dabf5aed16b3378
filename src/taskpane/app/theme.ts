import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Shades of Excel's green, dark to light; 80 is the green of its buttons. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03160B',
  20: '#062413',
  30: '#08331B',
  40: '#0A4022',
  50: '#0B4D28',
  60: '#0C5B30',
  70: '#0E6B38',
  80: '#107C41',
  90: '#218D51',
  100: '#33A063',
  110: '#55B17E',
  120: '#74C298',
  130: '#94D2B1',
  140: '#B3E0C8',
  150: '#D2EEDF',
  160: '#E9F7EF',
};

const FONTS = '"Malgun Gothic", "맑은 고딕", "Segoe UI", "Apple SD Gothic Neo", "Noto Sans KR", sans-serif';

/** Words in green on dark grounds: Fluent's shade of it (100) has a contrast of 4.4, where 4.5 is needed. */
const LIGHTER_WORDS: Partial<Theme> = {
  colorBrandForeground1: EXCEL_GREEN[110],
  colorBrandForeground2: EXCEL_GREEN[120],
  colorBrandForegroundLink: EXCEL_GREEN[110],
  colorBrandForegroundLinkHover: EXCEL_GREEN[120],
  colorBrandForegroundLinkPressed: EXCEL_GREEN[110],
  colorBrandForegroundLinkSelected: EXCEL_GREEN[110],
  colorCompoundBrandForeground1: EXCEL_GREEN[110],
  colorCompoundBrandForeground1Hover: EXCEL_GREEN[120],
  colorCompoundBrandForeground1Pressed: EXCEL_GREEN[110],
  colorNeutralForeground2BrandHover: EXCEL_GREEN[110],
  colorNeutralForeground2BrandPressed: EXCEL_GREEN[110],
  colorNeutralForeground2BrandSelected: EXCEL_GREEN[110],
};

/**
 * Excel's look: its green, and the fonts a Korean Office uses. High contrast is the browser's own (forced colors), which
 * replaces the colours of both.
 */
export const excelThemes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...createLightTheme(EXCEL_GREEN), fontFamilyBase: FONTS },
  dark: { ...createDarkTheme(EXCEL_GREEN), ...LIGHTER_WORDS, fontFamilyBase: FONTS },
};
