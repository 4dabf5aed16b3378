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

/**
 * What a column's name may hold in Excel and Univer 0.25.1 reads wrongly in a formula: `집행[금액 '[원']]` is #NAME? there,
 * `집행[금액(원)]` #VALUE!. In the engine small forms and look-alike letters stand in for them.
 */
const COLUMN_SIGNS = ' \t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]^`{|}~';
const COLUMN_STAND_INS = 'ㅤ␉␤␍﹗ˮ﹟﹩﹪﹠ʼ﹙﹚﹡﹢﹐﹣﹒╱﹕﹔﹤﹦﹥﹖﹫﹝﹨﹞ˆˋ﹛ǀ﹜˜';
const STAND_IN_OF = new Map([...COLUMN_SIGNS].map((sign, index) => [sign, [...COLUMN_STAND_INS][index]!]));
const SIGN_OF = new Map([...STAND_IN_OF].map(([sign, standIn]) => [standIn, sign]));

export function toEngineColumn(header: string): string {
  return [...header].map((sign) => STAND_IN_OF.get(sign) ?? sign).join('');
}

export function fromEngineColumn(column: string): string {
  return [...column].map((sign) => SIGN_OF.get(sign) ?? sign).join('');
}
