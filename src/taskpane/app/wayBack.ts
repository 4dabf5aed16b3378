import type { Translator } from '../../i18n';
import type { Route } from './route';

/** What the button back says: the screen that it leads to. */
export function wayBack(route: Route, { t, tableWords }: Translator): string {
  switch (route.screen) {
    case 'programme':
      return t('back.programme');
    case 'report':
      return t('back.report');
    case 'otherTables':
      return t('back.otherTables');
    case 'records':
      return t('back.records', { table: tableWords(route.table).name });
    case 'functions':
      return t('back.functions');
    default:
      return t('app.back');
  }
}
