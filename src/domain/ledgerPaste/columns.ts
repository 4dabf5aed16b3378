import { BUDGET_KINDS } from '../lookAt';
import type { MoneyUnit } from '../moneyUnit';
import { unitNamedIn } from '../pasted/amount';
import type { PastedBlock } from '../pasted/block';
import { plainText } from '../plainText';

/** The ledgers whose rows can be pasted. */
export type PastedTable = 'payments' | 'budgets';

/** What a column of a pasted block is, beside amounts. */
export type PastedField = 'number' | 'name' | 'kind' | 'detail' | 'memo' | 'voucher' | 'source';

/** A column by its place and its heading. */
export interface HeadedColumn {
  readonly at: number;
  readonly header: string;
}

/** A column of amounts; its heading may say of which 구분 or 재원 they are. */
export interface AmountColumn extends HeadedColumn {
  readonly unit: MoneyUnit | null;
  readonly kind: string | null;
  readonly source: string | null;
}

/** Where a block has what. */
export interface PastedColumns {
  /** Row of the headings, 0-based. */
  readonly headRow: number;
  readonly fields: Readonly<Partial<Record<PastedField, HeadedColumn>>>;
  readonly amounts: readonly AmountColumn[];
  /** Columns of days; more than one where obligations and payments have days of their own. */
  readonly dates: readonly HeadedColumn[];
  /** Headings of columns that hold something and are not taken. */
  readonly unused: readonly string[];
}

/** Headings as they are met in sheets and exports of finance systems, without blanks, brackets and 자/일자 variants. */
const SHARED: Readonly<Partial<Record<PastedField, RegExp>>> = {
  number: /^(세부)?사업(번호|코드)$|^관리번호$/,
  name: /^(단위|세부)?사업명?$/,
  kind: /^(집행|지출|예산|변동|거래)?(구분|유형|종류)$/,
  detail: /^(세부사업|세부사업명|통계목|편성목|예산과목|과목|비목)$/,
  memo: /^(적요|내용|(집행|지출|변경|산출)내(용|역)|건명|(결의|계약)건명|제목|근거|산출근거|비고)$/,
};

const OWN: Readonly<Record<PastedTable, Readonly<Partial<Record<PastedField, RegExp>>>>> = {
  payments: {
    voucher: /^(증빙|(증빙|결의|지출결의|전표|문서|계약|영수증)번호|증빙서류)$/,
  },
  budgets: {
    source: /^재원(구분)?$/,
  },
};

const DATE: Readonly<Record<PastedTable, RegExp>> = {
  payments: /^((집행|지출|지급|결의|지출결의|원인행위|반납|여입|거래|결재|처리|회계|계약)일자?|일자|날짜)$/,
  budgets: /^((예산|성립|편성|변경|확정|배정)일자?|일자|날짜)$/,
};

const PLAIN_AMOUNT: Readonly<Record<PastedTable, RegExp>> = {
  payments: /^(금액|(집행|지급|결의)(금액|액)|액수)$/,
  budgets: /^(금액|예산(금액|액)|증감(금액|액)|배정(금액|액)|사업비|소요예산|액수)$/,
};

/** Amounts of which the heading says what they are. */
const OF_KIND: Readonly<Record<PastedTable, (head: string) => string | null>> = {
  payments(head) {
    if (/^지출(금액|액)$/.test(head)) return '지출';
    if (/^원인행위(금액|액)$/.test(head)) return '원인행위';
    return /^(반납|여입)(금액|액)$/.test(head) ? '반납' : null;
  },
  budgets: (head) =>
    BUDGET_KINDS.find((kind) => head === kind || head === `${kind}액` || head === `${kind}예산`) ?? null,
};

const SOURCES: Readonly<Record<string, string>> = {
  국비: '국비',
  시비: '시비',
  구비: '구비',
  군비: '구비',
  기타: '기타',
};

/** A heading without blanks, brackets and what they hold. */
function plainHead(text: string): string {
  return plainText(text)
    .replace(/[([{（［].*$/su, '')
    .replace(/[\s·.:*]/g, '');
}

/**
 * Finds the headings of a block: the first row in which an amount and something else is named. Null where there is none.
 * A field that two columns are called for is the first of them; the other is told as not taken.
 */
export function findColumns(block: PastedBlock, table: PastedTable): PastedColumns | null {
  for (const [headRow, cells] of block.entries()) {
    const found = columnsIn(cells, table);
    const named = Object.keys(found.fields).length;
    if (found.amounts.length > 0 && named + found.amounts.length + found.dates.length > 1) {
      const taken = new Set(
        [...Object.values(found.fields), ...found.amounts, ...found.dates].map(({ at }) => at),
      );
      const unused = cells.filter((cell, at) => cell !== '' && !taken.has(at));
      return { headRow, ...found, unused };
    }
  }
  return null;
}

/**
 * Headings of the first row that names columns of a ledger, but none of amounts: `사업번호, 집행일, 적요`. Empty where no row
 * does.
 */
export function headingsWithoutAmount(block: PastedBlock, table: PastedTable): readonly string[] {
  for (const cells of block) {
    const { fields, dates, amounts } = columnsIn(cells, table);
    const named = [...Object.values(fields), ...dates];
    if (amounts.length === 0 && named.length > 1)
      return named.sort((one, other) => one.at - other.at).map(({ header }) => header);
  }
  return [];
}

function columnsIn(
  cells: readonly string[],
  table: PastedTable,
): Pick<PastedColumns, 'fields' | 'amounts' | 'dates'> {
  const fields: Partial<Record<PastedField, HeadedColumn>> = {};
  const dates: HeadedColumn[] = [];
  const amounts: AmountColumn[] = [];
  const patterns = Object.entries({ ...OWN[table], ...SHARED }) as [PastedField, RegExp][];
  cells.forEach((cell, at) => {
    const head = plainHead(cell);
    const [field] = patterns.find(([known, pattern]) => !(known in fields) && pattern.test(head)) ?? [];
    const kind = OF_KIND[table](head);
    const source = table === 'budgets' ? (SOURCES[head] ?? null) : null;
    if (kind !== null || source !== null || PLAIN_AMOUNT[table].test(head)) {
      amounts.push({ at, header: cell, unit: unitNamedIn(cell), kind, source });
    } else if (DATE[table].test(head)) dates.push({ at, header: cell });
    else if (field !== undefined) fields[field] = { at, header: cell };
  });
  return { fields, dates, amounts: withoutTotals(amounts) };
}

/** Beside amounts of which the heading says what they are, a plain one is their sum. */
function withoutTotals(amounts: readonly AmountColumn[]): readonly AmountColumn[] {
  const told = amounts.filter(({ kind, source }) => kind !== null || source !== null);
  return told.length > 0 ? told : amounts.slice(0, 1);
}

/** Days that headings name by what they are the days of. */
const DAY_OF: Readonly<Record<string, RegExp>> = {
  원인행위: /^(원인행위|계약)/,
  지출: /^(집행|지출|지급|결의)/,
  반납: /^(반납|여입)/,
};

/** The column that holds the day of a row of this 구분: the one that says so, else the first. */
export function dateColumnOf({ dates }: PastedColumns, kind: string): number | null {
  const own = dates.find(({ header }) => DAY_OF[kind]?.test(plainHead(header)));
  return (own ?? dates[0])?.at ?? null;
}
