import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ENTRY_TABLES, TABLES } from '../../workbook/tables';
import type { EntryTable } from '../../workbook/tables/tableId';
import { useArrivalFocus, ARRIVAL } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';

/** Tables with a screen of their own. */
const OWN_SCREENS: readonly EntryTable[] = ['programmes', 'budgets', 'payments', 'reportLines'];
const OTHER_TABLES = ENTRY_TABLES.filter((table) => !OWN_SCREENS.includes(table));

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { justifyContent: 'start', paddingInline: tokens.spacingHorizontalXS },
  about: { paddingInline: tokens.spacingHorizontalXS },
});

/** `수상`, in English `Awards (수상)`: the sheet is called as it is. */
const nameOf = (name: string, sheet: string): string => (name === sheet ? name : `${name} (${sheet})`);

interface OtherTablesProps {
  open(table: EntryTable): void;
}

/** 다른 표: where a person finds what is not 사업, 예산 or 집행. */
export function OtherTables({ open }: OtherTablesProps): ReactNode {
  const { tableWords } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={root}>
      <ul className={styles.list}>
        {OTHER_TABLES.map((table, index) => (
          <li key={table} className={styles.item}>
            <Button
              {...(index === 0 ? ARRIVAL : {})}
              className={styles.name}
              appearance="subtle"
              onClick={() => open(table)}
            >
              {nameOf(tableWords(table).name, TABLES[table].name)}
            </Button>
            <Text size={200} className={styles.about}>
              {tableWords(table).about}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
