import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Rate } from '../../domain/kinds';
import type { Figure } from '../../workbook/tables/cells';
import { NARROW } from '../app/narrow';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    // As long as the others, however many digits stand beside it.
    flex: '0 1 35%',
    minWidth: '24px',
    [NARROW]: { display: 'none' },
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  filled: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  tick: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '2px',
    marginInlineStart: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

interface RateBarProps {
  readonly rate: Figure<Rate>;
  /** Where the tick stands. */
  readonly elapsed: Figure<Rate>;
}

/** 집행률 as a bar, 기간경과율 as a tick on it. The figures stand beside it in words: nothing of it is read out. */
export function RateBar({ rate, elapsed }: RateBarProps): ReactNode {
  const styles = useStyles();
  const percent = (figure: number): string => `${Math.min(1, Math.max(0, figure)) * 100}%`;
  return (
    <span className={styles.bar} aria-hidden>
      {typeof rate === 'number' && <div className={styles.filled} style={{ width: percent(rate) }} />}
      {typeof elapsed === 'number' && (
        <div className={styles.tick} style={{ insetInlineStart: percent(elapsed) }} />
      )}
    </span>
  );
}
