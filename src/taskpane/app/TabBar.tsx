import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useFindings } from '../check/useFindings';
import { useWords } from '../session/SessionContext';
import type { Go, TabId } from './route';
import { TAB_IDS } from './tabs';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minWidth: 0,
    minHeight: '36px',
    flexShrink: 1,
    paddingInline: tokens.spacingHorizontalSNudge,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalXS,
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    ':hover:active': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
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

interface TabBarProps {
  /** The one that the screen belongs to. */
  readonly selected: TabId;
  readonly go: Go;
}

/**
 * 사업 · 보고서 · 점검 · 제출; 점검 bears how many findings are open.
 *
 * Not Fluent's TabList: its arrow keys bring a keeper of the focus (tabster) into the page that hands the focus on at Tab,
 * and office.js, which takes over that key, loses it at the pane's end.
 */
export function TabBar({ selected, go }: TabBarProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { length: count } = useFindings();
  const open = (tab: TabId): void => go(tab === 'programmes' ? { screen: tab, from: null } : { screen: tab });
  return (
    <div className={styles.bar} role="tablist" aria-label={t('tabs.label')} onKeyDown={step}>
      {TAB_IDS.map((tab) => {
        const isSelected = tab === selected;
        return (
          <Button
            key={tab}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            appearance="transparent"
            role="tab"
            aria-selected={isSelected}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => open(tab)}
          >
            {t(`tabs.${tab}`)}
            {tab === 'check' && count > 0 && (
              <CounterBadge
                size="small"
                color="danger"
                count={count}
                aria-label={t('tabs.findings', { count })}
              />
            )}
          </Button>
        );
      })}
    </div>
  );
}
