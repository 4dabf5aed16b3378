import { displayFormula } from '../../src/ooxml/formulas/displayFormula';
import { ourFunction } from '../../src/ooxml/formulas/ourNames';
import { tokensOf } from '../../src/ooxml/formulas/tokens';
import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import { fromEngineColumn, fromEngineName } from '../book/engineNames';
import { isWellFormed, joinsAreas, spansSheets, toEngine } from '../book/formula';

/** Functions that came after Excel 2007: files hold them with a prefix, or Excel does not know them. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV ' +
    'BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV ' +
    'F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT ' +
    'FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE ' +
    'GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ' +
    'ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PERCENTOF PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ ' +
    'REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T ' +
    'T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE ' +
    'VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const NEWER_ON_SHEETS = new Set(['FILTER', 'SORT']);

/** Functions between days and their numbers, which Univer counts from 1900. */
const OF_DAYS = new Set(
  (
    'DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH ISOWEEKNUM MONTH NETWORKDAYS NETWORKDAYS.INTL NOW TEXT TODAY ' +
    'WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC'
  ).split(' '),
);

/** Whether a formula of the file comes to other values where days are counted from 1904. */
export function namesDays(stored: string): boolean {
  return tokensOf(displayFormula(stored).slice(1)).some(
    ({ type, value }) => type === 'func' && OF_DAYS.has(value.toUpperCase()),
  );
}

/** A formula of the file as Univer computes it, with `=`; null where it has no words for it. `table`: the cell's own. */
export function engineFormula(
  stored: string,
  table: string | null,
  tables: readonly string[],
): string | null {
  if (stored === '') return null;
  const shown = displayFormula(stored);
  const isReadable = isWellFormed(shown) && !joinsAreas(shown) && !spansSheets(shown);
  return isReadable ? toEngine(shown, table, tables) : null;
}

/** A formula of Univer as files hold it, without `=`: names and functions in full, own rows by table. */
export function storedFormula(engine: string): string {
  const tokens = tokensOf(engine.replace(/^=/, ''));
  const variables = variablesOf(tokens);
  return tokens
    .map(({ type, value }) => {
      if (type === 'func') return storedFunction(value);
      if (type === 'structured') return storedStructured(value);
      if (type !== 'range_named') return value;
      return variables.has(value.toUpperCase()) ? `_xlpm.${value}` : fromEngineName(value);
    })
    .join('');
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  const ours = ourFunction(name);
  if (ours !== undefined) return `_xldudf_SILJEOK_${ours}`;
  if (NEWER_ON_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}

function storedStructured(text: string): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const columns = reference.columns?.map(fromEngineColumn) ?? [];
  return stringifyStructRef(
    { ...reference, table: fromEngineName(reference.table ?? ''), columns },
    { thisRow: true },
  );
}

/** Names that LET and LAMBDA declare: plain names that stand alone between commas or brackets right after them. */
function variablesOf(tokens: ReturnType<typeof tokensOf>): ReadonlySet<string> {
  const found = new Set<string>();
  const calls: string[] = [];
  let before = '';
  const solid = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  solid.forEach(({ type, value }, index) => {
    if (value === '(') calls.push(before.toUpperCase());
    if (value === ')') calls.pop();
    const declares = ['LET', 'LAMBDA'].includes(calls.at(-1) ?? '');
    const alone = (before === '(' || before === ',') && solid[index + 1]?.value === ',';
    if (declares && alone && type === 'range_named') found.add(value.toUpperCase());
    before = value;
  });
  return found;
}
