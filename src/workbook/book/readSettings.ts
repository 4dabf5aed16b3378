import type { CellValue } from '../tables/cells';
import { positionOf } from '../tables/layout';
import { SETTING_ITEMS, type SettingItem } from '../tables/settings';
import type { WorkbookNames } from '../tables/workbookNames';
import { askForTable, viewOf, type AskedTable } from './tableView';

/** What stands beside the words of 설정; '' where nothing does. */
export type Settings = Readonly<Record<SettingItem, string>>;

export function askForSettings(workbook: Excel.Workbook, names: WorkbookNames): AskedTable {
  return askForTable(workbook, 'settings', names.tables.settings, { body: true });
}

/** The settings as the last sync brought them; a table that cannot be read says nothing. */
export function settingsIn(asked: AskedTable): Settings {
  const view = viewOf(asked);
  const written = new Map<string, CellValue>();
  if (view.ok) {
    const { layout, body } = view.value;
    const [item, value] = [positionOf(layout, '항목'), positionOf(layout, '값')];
    for (const cells of body) written.set(String(cells[item] ?? '').trim(), cells[value] ?? '');
  }
  return Object.fromEntries(SETTING_ITEMS.map((item) => [item, String(written.get(item) ?? '')])) as Settings;
}
