import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { MONEY_UNITS, type MoneyUnit } from '../../domain/moneyUnit';
import { useWords } from '../session/SessionContext';
import { MoreMenu } from './MoreMenu';
import { useMoneyUnit, usePaneView } from './PaneView';
import { NARROW } from './narrow';
import type { Go } from './route';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    '@media (min-width: 300px)': { flexWrap: 'nowrap' },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    minHeight: '36px',
  },
  day: {
    flexShrink: 0,
    [NARROW]: { flexShrink: 1 },
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  unit: {
    minWidth: 0,
    // Of the line's own ground, not a box on it.
    '& select': {
      paddingInlineStart: tokens.spacingHorizontalXS,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  more: { flexShrink: 0, marginInlineStart: 'auto' },
});

interface HeaderProps {
  readonly referenceDate: Day | null;
  readonly go: Go;
}

/** 기준일 and 단위, which every figure below is read with, and ⋯ with what is seldom wanted: on every screen. */
export function Header({ referenceDate, go }: HeaderProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { change } = usePaneView();
  const unit = useMoneyUnit();
  const [isOpen, setOpen] = useState(false);
  const menu = useId();
  const root = useRef<HTMLElement>(null);
  const day = referenceDate === null ? t('basis.none') : formatDay(referenceDate);

  /** Before a screen opens that takes the focus; where none does it stays in the header. */
  function close(): void {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[aria-controls]')?.focus();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    // Handled here: office.js would take it as a wish to go back to the grid.
    event.stopPropagation();
    close();
  }

  return (
    <header ref={root} className={styles.header} onKeyDown={closeOnEscape}>
      <div className={styles.line}>
        <Button
          className={styles.day}
          appearance="subtle"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          title={t('basis.change')}
          aria-description={t('basis.change')}
          onClick={() => go({ screen: 'referenceDate' })}
        >
          {t('basis.referenceDate')} {day}
        </Button>
        <Select
          className={styles.unit}
          appearance="filled-lighter"
          size="medium"
          aria-label={t('basis.unit')}
          value={unit}
          onChange={(_, { value }) => change({ unit: value as MoneyUnit })}
        >
          {MONEY_UNITS.map((known) => (
            <option key={known} value={known}>
              {t('basis.unitOf', { unit: known })}
            </option>
          ))}
        </Select>
        <Button
          className={styles.more}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t('more.label')}
          title={t('more.label')}
          aria-expanded={isOpen}
          aria-controls={menu}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={menu} hidden={!isOpen}>
        {isOpen && <MoreMenu go={go} close={close} />}
      </div>
    </header>
  );
}
