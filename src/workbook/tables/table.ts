import { z } from 'zod/mini';
import type { CalculatedFormula } from './calculatedColumns';
import type { Codec, ColumnType } from './codecs';
import type { CalculatedColumn, EnteredColumn, KeyColumn } from './columns';
import type { TableId } from './tableId';

/** A column of any kind. */
export type Column = EnteredColumn<unknown> | KeyColumn | CalculatedColumn<unknown>;
type Columns = Readonly<Record<string, Column>>;

/** A column as it stands in the sheet, whatever it holds. */
export interface ColumnSpec {
  readonly role: 'entered' | 'key' | 'calculated';
  readonly header: string;
  readonly type: ColumnType;
  readonly codec: Codec<unknown>;
  readonly choices?: readonly string[];
  readonly isName?: true;
  readonly mayBeBlank?: true;
  readonly unitOf?: string;
  readonly since?: number;
  readonly alarm?: Excel.ConditionalCellValueRule;
  readonly formula?: CalculatedFormula;
}

/** A table as data: what it is called, what its rows are, and its columns from left to right. */
export interface TableSpec {
  readonly id: TableId;
  /** Name of the table, and of its sheet, when neither is taken. */
  readonly name: string;
  /** Header of the column that identifies a row. */
  readonly key: string;
  /** The table whose rows these belong to, named by its key in a column of theirs. */
  readonly owner: TableId | null;
  /** Made with the first 「실적 표 만들기」; the others when first used. */
  readonly firstMade: boolean;
  /** Tables that its formulas speak of: Excel takes no formula that names a table which is not there. */
  readonly reads: readonly TableId[];
  readonly columns: readonly ColumnSpec[];
  /** The entered columns by the field of the record that each is. */
  readonly fields: Readonly<Record<string, ColumnSpec>>;
}

/** A field at fault, by name, and the code of its sentence. */
type Faults<C> = Readonly<Partial<Record<keyof RecordIn<C>, string>>>;

/** What the form of a table has to know beside its columns. */
export interface FormRules<C> {
  /** What a list says of a row, in words of the workbook or in what `word` makes of them. */
  title(record: RecordIn<C>, word: (korean: string) => string): string;
  /** Fields that may not be blank, beside those without which there is no record. */
  readonly required?: readonly (keyof RecordIn<C>)[];
  /** What a new form begins with. */
  readonly initial?: Partial<RecordIn<C>>;
  /** Fields that the next new row begins with as this one was written. */
  readonly kept?: readonly (keyof RecordIn<C>)[];
  /** What cannot be meant. */
  faults?(record: RecordIn<C>): Faults<C>;
}

interface Description<C extends Columns> {
  readonly id: TableId;
  readonly name: string;
  readonly key: keyof C;
  readonly owner?: TableId;
  readonly firstMade?: true;
  readonly reads?: readonly TableId[];
  readonly columns: C;
  readonly form: FormRules<C>;
}

/** A table described by {@link table}; the types of its records follow from `described`. */
export interface Table<C extends Columns> extends TableSpec {
  readonly described: C;
  readonly schema: z.ZodMiniType<RecordIn<C>>;
  readonly form: FormRules<C>;
}

/** The record of a row: every field that people fill in. */
type RecordIn<C> = {
  readonly [F in keyof C as C[F] extends EnteredColumn<infer _T> ? F : never]: C[F] extends EnteredColumn<
    infer T
  >
    ? T
    : never;
};

/** What the calculated columns of a row show. */
type FiguresIn<C> = {
  readonly [
    F in keyof C as C[F] extends CalculatedColumn<infer _T> ? F : never
  ]: C[F] extends CalculatedColumn<infer T> ? T : never;
};

export type RecordOfTable<T> = T extends Table<infer C> ? RecordIn<C> : never;
export type FiguresOfTable<T> = T extends Table<infer C> ? FiguresIn<C> : never;

/**
 * Describes a table. Header names are the schema – the Korean words stand in the users' own sheets – and the order of
 * columns is part of it: those that a function needs lie side by side.
 */
export function table<C extends Columns>(description: Description<C>): Table<C> {
  const { id, name, key, owner = null, firstMade = false, reads = [], columns, form } = description;
  const entered = Object.entries(columns).filter(([, column]) => isEntered(column));
  return {
    ...{ id, name, owner, firstMade, reads, form, described: columns },
    key: columns[key]!.header,
    columns: Object.values(columns),
    fields: Object.fromEntries(entered),
    schema: recordSchema(entered) as z.ZodMiniType<RecordIn<C>>,
  };
}

function isEntered(column: Column): column is EnteredColumn<unknown> {
  return column.role === 'entered';
}

/** A record kept by a version that did not know a field yet gets the field's blank. */
function recordSchema(entered: readonly (readonly [string, Column])[]): z.ZodMiniType<unknown> {
  return z.object(
    Object.fromEntries(
      entered.map(([field, { codec }]) => {
        const { schema, blank } = codec as Codec<unknown>;
        return [field, blank === undefined ? schema : z._default(schema, blank as never)];
      }),
    ),
  );
}
