import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
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

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** ← and → go from tab to tab, round about. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  if (!(event.key in STEPS) || at < 0) return;
  event.preventDefault();
  tabs[(at + STEPS[event.key]! + tabs.length) % tabs.length]!.focus();
}

/**
 * Fluent's own arrow keys put elements around the tabs that hand the focus on; office.js, which takes over the Tab key,
 * would stop at them and lose the focus.
 */
const OWN_ARROWS = { 'data-tabster': undefined };

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
      {...OWN_ARROWS}
      className={styles.bar}
      size="small"
      aria-label={t('tabs.label')}
      selectedValue={selected}
      onKeyDown={step}
      onTabSelect={(_, { value }) => open(value as TabId)}
    >
      {TAB_IDS.map((tab) => (
        <Tab key={tab} value={tab} tabIndex={tab === selected ? 0 : -1}>
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
