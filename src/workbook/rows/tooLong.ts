import { refuse } from '../book/problems';
import { TABLES } from '../tables';
import type { Entry } from '../tables/recordTypes';

/** What a cell of Excel holds at most. */
const MOST_CHARACTERS = 32_767;

/** An entry with a text that no cell holds: Excel would refuse it for ever. */
export function tooLong({ table, record }: Entry): ReturnType<typeof refuse> | null {
  for (const [field, column] of Object.entries(TABLES[table].fields)) {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof value !== 'string' || value.length <= MOST_CHARACTERS) continue;
    const params = { column: column.header, length: value.length, limit: MOST_CHARACTERS };
    return refuse('cellTextTooLong', params);
  }
  return null;
}
