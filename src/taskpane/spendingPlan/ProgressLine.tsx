import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NONE, type None, type Won } from '../../domain/kinds';
import type { QuarterProgress } from '../../domain/spendingPlan/progress';
import { showWon } from '../programmes/showFigure';
import { useWords } from '../session/SessionContext';

const WIDTH = 280;
const HEIGHT = 84;
const MARGIN = 6;

// Drawings keep their colours in high contrast unless they are told its own.
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0 },
  svg: { width: '100%', height: 'auto', display: 'block', color: tokens.colorNeutralForeground1 },
  base: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  target: {
    stroke: tokens.colorNeutralForeground2,
    fill: 'none',
    strokeDasharray: '4 3',
    strokeWidth: '1.5',
    [FORCED]: { stroke: 'CanvasText' },
  },
  spent: {
    stroke: tokens.colorBrandForeground1,
    fill: 'none',
    strokeWidth: '2',
    [FORCED]: { stroke: 'Highlight' },
  },
  targetPoint: {
    stroke: tokens.colorNeutralForeground2,
    fill: tokens.colorNeutralBackground1,
    [FORCED]: { stroke: 'CanvasText', fill: 'Canvas' },
  },
  spentPoint: {
    stroke: tokens.colorBrandForeground1,
    fill: tokens.colorBrandForeground1,
    [FORCED]: { stroke: 'Highlight', fill: 'Highlight' },
  },
  legend: { display: 'flex', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The quarters as a line from the year's beginning: targets dashed, spending whole. The table beside it says the same. */
export function ProgressLine({ lines }: { readonly lines: readonly QuarterProgress[] }): ReactNode {
  const { t, word } = useWords();
  const styles = useStyles();
  const amounts = lines.flatMap(({ target, spent }) => [target, spent]).filter((amount) => amount !== NONE);
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  if (most === least) return null;
  const heightOf = (amount: number): number =>
    HEIGHT - MARGIN - ((amount - least) / (most - least)) * (HEIGHT - 2 * MARGIN);
  const pointsOf = (amountOf: (line: QuarterProgress) => Won | None): readonly Point[] =>
    lines.flatMap((line, index) => {
      const amount = amountOf(line);
      const x = ((index + 1) / lines.length) * (WIDTH - 2 * MARGIN) + MARGIN;
      return amount === NONE ? [] : [{ x, y: heightOf(amount) }];
    });
  const origin = { x: MARGIN, y: heightOf(0) };
  const [targets, spent] = [pointsOf(({ target }) => target), pointsOf((line) => line.spent)];
  const pathOf = (points: readonly Point[]): string =>
    [origin, ...points].map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  const spoken = (amountOf: (line: QuarterProgress) => Won | None): string =>
    lines.map((line) => `${word(line.quarter.name)} ${showWon(amountOf(line))}`).join(', ');
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('progress.line', {
          target: spoken(({ target }) => target),
          spent: spoken((line) => line.spent),
        })}
      >
        <line className={styles.base} x1={MARGIN} x2={WIDTH - MARGIN} y1={heightOf(0)} y2={heightOf(0)} />
        {targets.length > 0 && <polyline className={styles.target} points={pathOf(targets)} />}
        {spent.length > 0 && <polyline className={styles.spent} points={pathOf(spent)} />}
        {targets.map(({ x, y }) => (
          <circle key={x} className={styles.targetPoint} cx={round(x)} cy={round(y)} r="3" />
        ))}
        {spent.map(({ x, y }) => (
          <circle key={x} className={styles.spentPoint} cx={round(x)} cy={round(y)} r="3" />
        ))}
      </svg>
      <Text as="span" size={200} className={styles.legend} aria-hidden>
        <span>○┄ {t('progress.target')}</span>
        <span>●─ {t('progress.spent')}</span>
      </Text>
    </figure>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
