import type { Copy } from '../copy';

const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook with macros (.xlsm) or a template is handed out as a plain workbook, without its macros. */
export function makePlainWorkbook({ pack, workbook: { part }, report }: Copy): void {
  if (pack.contentTypeOf(part) === PLAIN) return;
  pack.add(part, PLAIN, pack.bytes(part));
  report.change(part, 'madePlain');
}
