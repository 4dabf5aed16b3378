/**
 * Table names in a form that Univer's formulas read.
 *
 * Univer 0.25.1 takes `실적_집행[금액]` for no reference (#NAME?): its pattern of a table name has no underscore, dot
 * or backslash. In the engine these are letters that look alike; everybody outside sees the real name.
 */
const STAND_INS: Readonly<Record<string, string>> = { _: 'ˍ', '.': 'ꞏ', '\\': 'ᐠ' };
const REAL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STAND_INS).map(([real, standIn]) => [standIn, real]),
);

export function toEngineName(name: string): string {
  return name.replace(/[_.\\]/g, (sign) => STAND_INS[sign] ?? sign);
}

export function fromEngineName(name: string): string {
  return name.replace(/[ˍꞏᐠ]/g, (sign) => REAL[sign] ?? sign);
}
