import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    // A tab that has no room beside the others goes below: it is not broken within its word.
    flexWrap: 'wrap',
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minWidth: 0,
    minHeight: '36px',
    flexShrink: 0,
    maxWidth: '100%',
    // Four of them and the badge beside each other at 320 px, in English too.
    paddingInline: tokens.spacingHorizontalXS,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
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

interface TabRowProps<Id extends string> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly selected: Id;
  /** What stands on a tab. */
  content(id: Id): ReactNode;
  open(id: Id): void;
}

/**
 * A row of tabs. Not Fluent's TabList: its arrow keys bring a keeper of the focus (tabster) into the page that hands the
 * focus on at Tab, and office.js, which takes over that key, loses it at the pane's end.
 */
export function TabRow<Id extends string>({
  label,
  ids,
  selected,
  content,
  open,
}: TabRowProps<Id>): ReactNode {
  const styles = useStyles();
  /** The one that Tab stops at is the one with the focus: from any other office.js would leave the pane. */
  const [reached, setReached] = useState<Id | null>(null);
  return (
    <div
      className={styles.bar}
      role="tablist"
      aria-label={label}
      onKeyDown={step}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setReached(null);
      }}
    >
      {ids.map((id) => {
        const isSelected = id === selected;
        return (
          <Button
            key={id}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            appearance="transparent"
            role="tab"
            aria-selected={isSelected}
            tabIndex={id === (reached ?? selected) ? 0 : -1}
            onFocus={() => setReached(id)}
            onClick={() => open(id)}
          >
            {content(id)}
          </Button>
        );
      })}
    </div>
  );
}
