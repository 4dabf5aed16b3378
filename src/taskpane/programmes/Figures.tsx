import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NARROW } from '../app/narrow';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (min-width: 560px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface FiguresProps {
  /** Name and value of each figure, in reading order. */
  readonly figures: readonly (readonly [name: string, value: ReactNode])[];
}

/** Figures with their names: two abreast, four in a wide pane. */
export function Figures({ figures }: FiguresProps): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
