import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFindings } from '../check/useFindings';
import { useWords } from '../session/SessionContext';
import type { Go, TabId } from './route';
import { TAB_IDS } from './tabs';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '& button': { minHeight: '36px' },
  },
  label: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface TabBarProps {
  /** The one that the screen belongs to. */
  readonly selected: TabId;
  readonly go: Go;
}

/** 사업 · 보고서 · 점검 · 제출; 점검 bears how many findings are open. */
export function TabBar({ selected, go }: TabBarProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { length: count } = useFindings();
  const open = (tab: TabId): void => go(tab === 'programmes' ? { screen: tab, from: null } : { screen: tab });
  return (
    <TabList
      className={styles.bar}
      size="small"
      aria-label={t('tabs.label')}
      selectedValue={selected}
      onTabSelect={(_, { value }) => open(value as TabId)}
    >
      {TAB_IDS.map((tab) => (
        <Tab key={tab} value={tab}>
          <span className={styles.label}>
            {t(`tabs.${tab}`)}
            {tab === 'check' && count > 0 && (
              <CounterBadge
                size="small"
                color="danger"
                count={count}
                aria-label={t('tabs.findings', { count })}
              />
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
