/** Univer has six table themes; the name that Excel knows is kept beside it and the nearest theme is shown. */
const THEMES = [
  'table-default-0',
  'table-default-1',
  'table-default-2',
  'table-default-3',
  'table-default-4',
  'table-default-5',
];

export const DEFAULT_THEME = 'table-default-0';

export function univerTheme(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return THEMES[Math.max(0, number - 2) % THEMES.length] ?? DEFAULT_THEME;
}
