import { Input, makeStyles, Text, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { formatWon, readMoney } from '../../domain/money';
import { formatNumber } from '../../domain/numberText';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';
import { fieldOf, type GridDay, type GridField } from './gridTexts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
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
  understood: { color: tokens.colorNeutralForeground2, display: 'block', textAlign: 'end' },
  problem: { color: tokens.colorStatusDangerForeground1, display: 'block' },
});

type Item = 'target' | 'eligible';

interface TargetTableProps {
  readonly days: readonly GridDay[];
  field(name: GridField): FieldBinding<GridField>;
  /** Takes a block that was pasted; false where the field is to take it as it is. */
  onPaste(text: string, into: { readonly item: Item; readonly day: Day }): boolean;
}

/** The grid itself: a line a day, 목표액 and 대상액. */
export function TargetTable({ days, field, onPaste }: TargetTableProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {t('targets.day')}
          </th>
          <th scope="col" className={styles.head}>
            {t('targets.target')}
          </th>
          <th scope="col" className={styles.head}>
            {t('targets.eligible')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, name }) => (
          <tr key={day}>
            <th scope="row" className={styles.name}>
              {name}
              <Text size={200} className={styles.date}>
                {formatDay(day)}
              </Text>
            </th>
            {(['target', 'eligible'] as const).map((item) => (
              <td key={item} className={styles.cell}>
                <AmountCell
                  label={t('targets.cell', { day: formatDay(day), item: t(`targets.${item}`) })}
                  field={field(fieldOf(item, day))}
                  onPaste={(text) => onPaste(text, { item, day })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AmountCellProps {
  readonly label: string;
  readonly field: FieldBinding;
  onPaste(text: string): boolean;
}

/** An amount in any unit; where it is not written in 원, what was understood stands under it. */
function AmountCell({ label, field, onPaste }: AmountCellProps): ReactNode {
  const { sentence } = useWords();
  const styles = useStyles();
  const id = useId('about');
  const read = readMoney(field.value);
  const isPlain = read.ok && [formatNumber(read.value), String(read.value)].includes(field.value.trim());
  return (
    <>
      <Input
        className={styles.input}
        size="small"
        name={field.name}
        aria-label={label}
        aria-invalid={field.problem !== undefined}
        aria-describedby={id}
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
          read.ok &&
          !isPlain && (
            <Text size={200} className={styles.understood}>
              = {formatWon(read.value)}
            </Text>
          )
        )}
      </span>
    </>
  );
}
