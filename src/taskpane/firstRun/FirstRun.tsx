import { Button, makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactNode } from 'react';
import type { CreationPlan } from '../../workbook/standing/naming';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useSession, useSessionState, useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorNeutralForeground2 },
  taken: { color: tokens.colorStatusWarningForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 실적 표 만들기: what would be made, and which names are taken, before anything is written. */
export function FirstRun({ plan }: { readonly plan: CreationPlan }): ReactNode {
  const session = useSession();
  const { working } = useSessionState();
  const { t, tableWords } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={root} className={styles.root}>
      <Title3 as="h1">{t('firstRun.title')}</Title3>
      <Text>{t('firstRun.lead')}</Text>
      <div className={styles.buttons}>
        <Button
          {...ARRIVAL}
          appearance="primary"
          icon={<TableAddRegular />}
          disabledFocusable={working}
          onClick={() => void session.createTables(plan)}
        >
          {t('firstRun.create')}
        </Button>
        <Button
          disabledFocusable={working}
          title={t('sample.lead')}
          onClick={() => void session.loadSample()}
        >
          {t('sample.load')}
        </Button>
        <Button appearance="subtle" disabledFocusable={working} onClick={() => void session.refresh()}>
          {t('firstRun.recheck')}
        </Button>
      </div>
      <Subtitle2 as="h2">{t('firstRun.what')}</Subtitle2>
      <ul className={styles.list}>
        {plan.sheets.map(({ table, sheetName, tableName, taken }) => (
          <li key={table} className={styles.sheet}>
            <Text weight="semibold">{t('firstRun.sheet', { sheet: sheetName, table: tableName })}</Text>
            <Text size={200} className={styles.note}>
              {tableWords(table).about}
            </Text>
            {taken !== null && (
              <Text size={200} className={styles.taken}>
                {t('firstRun.taken', { taken })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
