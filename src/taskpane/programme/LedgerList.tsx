import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import { formatWon } from '../../domain/money';
import type { BudgetRecord, PaymentRecord, Row } from '../../workbook/tables/recordTypes';
import { Summary } from '../app/Summary';
import { useSessionState, useWords } from '../session/SessionContext';
import { ledgerGroups } from './ledgerGroups';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  amount: { fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface LedgerListProps<T extends BudgetRecord | PaymentRecord> {
  readonly title: string;
  readonly empty: string;
  readonly rows: readonly Row<T>[];
  /** What else the row says, under its line. */
  note(record: T): string;
  /** What rows come to together. */
  sum(rows: readonly Row<T>[]): string;
  onEdit(row: Row<T>): void;
  onRemove(row: Row<T>): void;
}

/** The rows of 예산 or 집행 that a programme has, in the order of their days and with what they come to. */
export function LedgerList<T extends BudgetRecord | PaymentRecord>(props: LedgerListProps<T>): ReactNode {
  const { title, empty, rows, sum } = props;
  const { t } = useWords();
  const styles = useStyles();
  const groups = ledgerGroups(rows);
  const newest = groups.filter(({ month }) => month !== null).at(-1) ?? groups.at(-1);
  const summary = (of: readonly Row<T>[]): string =>
    t('programme.subtotal', { count: of.length, sum: sum(of) });
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.line}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {rows.length > 0 && <Text className={styles.amount}>{summary(rows)}</Text>}
      </div>
      {rows.length === 0 && <Text className={styles.note}>{empty}</Text>}
      {groups.length === 1 ? (
        <LedgerRows {...props} rows={groups[0]!.rows} />
      ) : (
        groups.map((group) => (
          <details key={monthKey(group)} open={group === newest}>
            <Summary>
              {group.month === null ? t('programme.undated') : t('date.monthOf', group.month)}
              <span className={styles.amount}>{` · ${summary(group.rows)}`}</span>
            </Summary>
            <LedgerRows {...props} rows={group.rows} />
          </details>
        ))
      )}
    </section>
  );
}

function monthKey({ month }: { readonly month: { year: number; month: number } | null }): string {
  return month === null ? 'undated' : `${month.year}-${month.month}`;
}

/** Some of the rows, each to be edited or removed. */
function LedgerRows<T extends BudgetRecord | PaymentRecord>(props: LedgerListProps<T>): ReactNode {
  const { rows, note, onEdit, onRemove } = props;
  const { working } = useSessionState();
  const { t, word } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row, index) => {
        const { record } = row;
        const day = record.date === null ? t('programme.undated') : formatDay(record.date);
        const kind = word(record.kind);
        const name = `${day} ${kind} ${formatWon(record.amount)}`;
        return (
          <li key={row.key || `hand:${index}`} className={styles.row}>
            <div className={styles.words}>
              <div className={styles.line}>
                <Text>
                  {day} {kind}
                </Text>
                <Text className={styles.amount} weight="semibold">
                  {formatWon(record.amount)}
                </Text>
              </div>
              <Text size={200} className={styles.note}>
                {note(record)}
              </Text>
            </div>
            <Button
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={t('programme.editRow', { name })}
              onClick={() => onEdit(row)}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('programme.removeRow', { name })}
              disabledFocusable={working}
              onClick={() => onRemove(row)}
            />
          </li>
        );
      })}
    </ul>
  );
}
