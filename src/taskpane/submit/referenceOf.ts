/** The address of a cell as formulas write it: `'1월 실적'!B7`. */
export function referenceOf(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
