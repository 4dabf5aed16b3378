import { CounterBadge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFindings } from '../check/useFindings';
import { useWords } from '../session/SessionContext';
import type { Go, TabId } from './route';
import { TabRow } from './TabRow';
import { TAB_IDS } from './tabs';

interface TabBarProps {
  /** The one that the screen belongs to. */
  readonly selected: TabId;
  readonly go: Go;
}

/** 사업 · 보고서 · 점검 · 제출; 점검 bears how many findings are open. */
export function TabBar({ selected, go }: TabBarProps): ReactNode {
  const { t } = useWords();
  const { length: count } = useFindings();
  return (
    <TabRow
      label={t('tabs.label')}
      ids={TAB_IDS}
      selected={selected}
      open={(tab) => go(tab === 'programmes' ? { screen: tab, from: null } : { screen: tab })}
      content={(tab) => (
        <>
          {t(`tabs.${tab}`)}
          {tab === 'check' && count > 0 && (
            <CounterBadge
              size="small"
              color="danger"
              count={count}
              aria-label={t('tabs.findings', { count })}
            />
          )}
        </>
      )}
    />
  );
}
