export type Locale = 'ko' | 'en';

/** The language for what Excel is shown in: Korean unless it is English. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'ko';
}
