import { translatorOf, type Translator } from '..';
import { english } from '../en';
import { korean } from '../ko';
import type { Locale } from '../locale';

/** The words of either language at once: the pane itself fetches the one that it needs. */
export const translator = (locale: Locale): Translator => translatorOf(locale === 'ko' ? korean : english);
