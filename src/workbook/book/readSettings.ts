import { positionOf } from '../tables/layout';
import { SETTING_ITEMS, type SettingItem } from '../tables/settings';
import type { WorkbookNames } from '../tables/workbookNames';
import { askForTable, viewOf, type AskedTable } from './tableView';

/** What stands beside the words of 설정, those that people added too; '' where nothing does. */
export type Settings = Readonly<Record<SettingItem, string>> & Readonly<Record<string, string>>;

export const NO_SETTINGS = Object.fromEntries(SETTING_ITEMS.map((item) => [item, ''])) as Settings;

export function askForSettings(workbook: Excel.Workbook, names: WorkbookNames): AskedTable {
  return askForTable(workbook, 'settings', names.tables.settings, { body: true });
}

/** The settings as the last sync brought them; a table that cannot be read says nothing. */
export function settingsIn(asked: AskedTable): Settings {
  const view = viewOf(asked);
  if (!view.ok) return NO_SETTINGS;
  const { layout, body } = view.value;
  const [item, value] = [positionOf(layout, '항목'), positionOf(layout, '값')];
  // Of two rows of one word the first is it, for reading and for writing.
  const written = [...body]
    .reverse()
    .map((cells) => [String(cells[item]).trim(), String(cells[value] ?? '')]);
  return { ...NO_SETTINGS, ...(Object.fromEntries(written) as Readonly<Record<string, string>>) };
}

/** 소수자릿수 of rates: 0 to 4; 1 where 설정 says nothing that can be used. */
export function rateDecimals(settings: Settings): number {
  const text = settings.소수자릿수.trim();
  return /^[0-4]$/.test(text) ? Number(text) : 1;
}
