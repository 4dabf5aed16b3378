export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The root attributes of a main part: what Excel 365 declares, so that a reader meets the prefixes of real files. */
export const EXCEL_ROOT = {
  xmlns: MAIN,
  'xmlns:r': RELATIONSHIPS,
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'x14ac xr xr2 xr3',
  'xmlns:x14ac': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  'xmlns:xr2': 'http://schemas.microsoft.com/office/spreadsheetml/2015/revision2',
  'xmlns:xr3': 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision3',
} as const;

/** A GUID made of two numbers, so that the same workbook is written the same way twice. */
export function guid(kind: number, index: number): string {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(index, 8)}-${hex(kind, 4)}-4000-8000-000000000000}`;
}
