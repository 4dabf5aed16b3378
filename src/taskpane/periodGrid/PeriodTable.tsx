import { Input, makeStyles, mergeClasses, Text, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import type { FieldBinding } from '../form/useForm';
import { NARROW } from '../app/narrow';
import { useWords } from '../session/SessionContext';
import type { GridDay } from './periodFields';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    // Every field under its day and under its own header.
    [NARROW]: {
      '& thead': { display: 'none' },
      '& td::before': { content: 'attr(data-header)', display: 'block' },
      '& tr, & th, & td': { display: 'block', width: 'auto' },
    },
  },
  head: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: '4px',
  },
  days: { width: '84px', textAlign: 'start', paddingInline: 0 },
  name: {
    width: '84px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
  },
  date: { color: tokens.colorNeutralForeground2, display: 'block' },
  cell: {
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  input: { width: '100%', minWidth: 0, '& input': { textAlign: 'end', minWidth: 0, paddingInline: '4px' } },
  about: { color: tokens.colorNeutralForeground2, display: 'block', textAlign: 'end' },
  problem: { color: tokens.colorStatusDangerForeground1, display: 'block' },
});

/** A column of the grid. */
export interface PeriodColumn<Item extends string> {
  readonly item: Item;
  readonly header: string;
  field(day: Day): FieldBinding;
  /** What is said under a field: what was understood, 누계. */
  about(text: string, day: Day): string | null;
  /** Why a day's field cannot be written here; null where it can. */
  locked?(day: Day): string | null;
}

interface PeriodTableProps<Item extends string> {
  readonly days: readonly GridDay[];
  readonly columns: readonly PeriodColumn<Item>[];
  /** Takes a block that was pasted; false where the field is to take it as it is. */
  onPaste(text: string, into: { readonly item: Item; readonly day: Day }): boolean;
}

/** A line a day, a field for each of its items. */
export function PeriodTable<Item extends string>({
  days,
  columns,
  onPaste,
}: PeriodTableProps<Item>): ReactNode {
  const { t, word } = useWords();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.days)}>
            {t('targets.day')}
          </th>
          {columns.map(({ item, header }) => (
            <th key={item} scope="col" className={styles.head}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, name }) => (
          <tr key={day}>
            <th scope="row" className={styles.name}>
              {word(name)}
              <Text size={200} className={styles.date}>
                {formatDay(day)}
              </Text>
            </th>
            {columns.map((column) => (
              <td key={column.item} className={styles.cell} data-header={column.header}>
                <PeriodCell
                  label={t('targets.cell', { day: formatDay(day), item: column.header })}
                  field={column.field(day)}
                  about={column.about(column.field(day).value, day)}
                  locked={column.locked?.(day) ?? null}
                  onPaste={(text) => onPaste(text, { item: column.item, day })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PeriodCellProps {
  readonly label: string;
  readonly field: FieldBinding;
  readonly about: string | null;
  readonly locked: string | null;
  onPaste(text: string): boolean;
}

/** A number, with what is wrong with it or what it means under it. */
function PeriodCell({ label, field, about, locked, onPaste }: PeriodCellProps): ReactNode {
  const { sentence } = useWords();
  const styles = useStyles();
  const id = useId('about');
  const said = locked ?? about;
  return (
    <>
      <Input
        className={styles.input}
        name={field.name}
        aria-label={label}
        aria-invalid={field.problem !== undefined}
        aria-describedby={id}
        readOnly={locked !== null}
        value={field.value}
        onChange={(_, { value }) => field.onChange(value)}
        onBlur={field.onLeave}
        onPaste={(event) => {
          if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
      />
      <span id={id}>
        {field.problem !== undefined ? (
          <Text size={200} className={styles.problem}>
            {sentence(field.problem)}
          </Text>
        ) : (
          said !== null && (
            <Text size={200} className={styles.about}>
              {said}
            </Text>
          )
        )}
      </span>
    </>
  );
}
