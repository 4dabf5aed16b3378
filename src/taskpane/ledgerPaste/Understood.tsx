import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import type { PastedLedger, PastedRow, PasteReading } from '../../domain/ledgerPaste/readLedgerBlock';
import { formatWon } from '../../domain/money';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { Translator } from '../../i18n';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { useWords } from '../session/SessionContext';

/** So many rows are shown as a sample, and so many lines that are left. */
const SHOWN_ROWS = 5;
const SHOWN_LEFT = 10;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { marginBlock: tokens.spacingVerticalXS, marginInline: 0, paddingInlineStart: '1.2em' },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  amount: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface UnderstoodProps {
  readonly ledger: PastedLedger;
  readonly programmes: readonly ProgrammeRow[];
}

/** What was understood of a block: its columns, its rows by 구분, and the lines that are left. */
export function Understood({ ledger, programmes }: UnderstoodProps): ReactNode {
  const { t, word, sentence } = useWords();
  const styles = useStyles();
  const { rows, left, readings } = ledger;
  const told = (Object.entries(readings) as [PasteReading, number][]).filter(([, count]) => count > 0);
  return (
    <section className={styles.root} aria-label={t('paste.understood')} aria-live="polite">
      <Text weight="semibold">{t('paste.count', { count: rows.length })}</Text>
      <ul className={styles.list}>
        {kindsOf(rows).map(({ kind, count, sum }) => (
          <li key={kind}>{t('paste.kind', { kind: word(kind), count, sum: formatWon(sum) })}</li>
        ))}
        {told.map(([reading, count]) => (
          <li key={reading}>{t(`paste.${reading}`, { count })}</li>
        ))}
      </ul>
      <Text size={200} className={styles.quiet}>
        {columnWords(ledger, t)}
      </Text>
      <ul className={styles.rows}>
        {rows.slice(0, SHOWN_ROWS).map((row, index) => (
          <li key={index} className={styles.row}>
            <Text size={200}>{rowWords(row, programmes, word)}</Text>
            <Text size={200} className={styles.amount}>
              {formatWon(row.amount)}
            </Text>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN_ROWS && (
        <Text size={200}>{t('paste.more', { count: rows.length - SHOWN_ROWS })}</Text>
      )}
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('paste.left', { count: left.length })}</MessageBarTitle>
            <ul className={styles.list}>
              {left.slice(0, SHOWN_LEFT).map(({ line, problem }) => (
                <li key={line}>{t('paste.line', { line, what: sentence(problem) })}</li>
              ))}
            </ul>
            {left.length > SHOWN_LEFT && t('paste.more', { count: left.length - SHOWN_LEFT })}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function kindsOf(rows: readonly PastedRow[]): readonly { kind: string; count: number; sum: Won }[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return { kind, count: own.length, sum: own.reduce((sum, { amount }) => sum + amount, 0) as Won };
  });
}

function rowWords(
  { number, date, kind, source, memo }: PastedRow,
  programmes: readonly ProgrammeRow[],
  word: Translator['word'],
): string {
  const programme = programmes.find(({ record }) => isSameProgramme(record.number, number));
  const name = programme ? `${number} ${programme.record.name}` : number;
  return [name, date === null ? '' : formatDay(date), word(kind), word(source), memo]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `읽은 열: 사업코드, 지출일자, 지출액(천원). 쓰지 않은 열: 연번` */
function columnWords({ columns, unit }: PastedLedger, t: Translator['t']): string {
  const { fields, dates, amounts, unused } = columns;
  const names = [...Object.values(fields), ...dates].map(({ header }) => header);
  const told = amounts.map((column) => (column.unit === null ? `${column.header}(${unit})` : column.header));
  const read = t('paste.columns', { columns: [...names, ...told].join(', ') });
  return unused.length === 0 ? read : `${read} ${t('paste.unused', { columns: unused.join(', ') })}`;
}
