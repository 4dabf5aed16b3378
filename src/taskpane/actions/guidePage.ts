import type { Locale } from '../../i18n/locale';

/** 사용 안내 in each language: pages of their own, as Excel writes behind the # of a window that it opens. */
export const GUIDE_PAGES: Readonly<Record<Locale, string>> = { ko: 'help.html', en: 'help.en.html' };
