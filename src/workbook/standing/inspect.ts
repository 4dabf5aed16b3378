import type { BookAccess } from '../book/access';
import { takeInventory, type Inventory } from './inventory';
import { BOOK_SETTING, writeBookSetting } from '../book/bookSetting';
import { runInExcel } from '../book/problems';
import type { BookSetting } from '../book/names';
import { standingOf, type Standing } from './standing';
import type { Outcome, WorkbookProblem } from '../book/outcome';
import type { WorkbookNames } from '../tables/workbookNames';
import type { CreationPlan } from './naming';
import { SCHEMA_VERSION } from '../tables';

/** Whether our tables stand in this workbook. */
export type BookState =
  | { readonly kind: 'none'; readonly plan: CreationPlan }
  | { readonly kind: 'ready'; readonly names: WorkbookNames }
  /** Some of our tables or columns are gone; nothing is written until they are repaired. */
  | {
      readonly kind: 'damaged';
      readonly names: WorkbookNames;
      readonly problems: readonly WorkbookProblem[];
    };

/** Whether our tables stand in this workbook, and what making them would do. Waits while a cell is being edited. */
export async function inspect(access: BookAccess): Promise<Outcome<BookState>> {
  return runInExcel(
    async (context): Promise<Outcome<BookState>> => {
      const inventory = await takeInventory(context, access.memory);
      const standing = standingOf(inventory);
      if (standing.untouched)
        return { ok: true, value: { kind: 'none', plan: { sheets: standing.missing } } };
      const { names, problems } = standing;
      if (problems.length > 0) return { ok: true, value: { kind: 'damaged', names, problems } };
      if (standing.settingStale) {
        const saved = saveBook(context.workbook, access, inventory, standing);
        await context.sync();
        access.memory.remember(saved);
      }
      return { ok: true, value: { kind: 'ready', names } };
    },
    { whenCellIsFree: true },
  );
}

/** Writes down what our tables are called here, in the workbook itself; the next sync does it. */
export function saveBook(
  workbook: Excel.Workbook,
  access: BookAccess,
  { saved }: Inventory,
  { names, missing, found }: Standing,
): BookSetting {
  const made = new Set([...(saved?.made ?? []), ...found.keys(), ...missing.map(({ table }) => table)]);
  const sheets = Object.fromEntries(missing.map(({ table, sheetName }) => [table, sheetName]));
  const book: BookSetting = {
    id: saved?.id ?? newBookId(access),
    version: Math.max(saved?.version ?? 0, SCHEMA_VERSION),
    made: [...made],
    sheets: { ...saved?.sheets, ...sheets },
    names,
    written: saved?.written ?? null,
  };
  workbook.settings.add(BOOK_SETTING, writeBookSetting(book));
  return book;
}

function newBookId({ facts }: BookAccess): string {
  return [...facts.random(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
