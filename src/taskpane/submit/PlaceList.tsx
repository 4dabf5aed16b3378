import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { referenceOf } from './referenceOf';
import { useSubmitWords } from './useSubmitWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  way: { minHeight: '32px', paddingInline: tokens.spacingHorizontalXS },
});

/** More are not read one by one. */
const SHOWN = 50;

/** A sentence, and the cell that it is about where there is one. */
export interface PlacedLine {
  readonly text: string;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
}

interface PlaceListProps {
  readonly lines: readonly PlacedLine[];
  /** Shows a cell of the open workbook; null where the file is another. */
  readonly goTo: ((address: string) => void) | null;
}

/** Lines with the way to their cells. */
export function PlaceList({ lines, goTo }: PlaceListProps): ReactNode {
  const { texts } = useSubmitWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.slice(0, SHOWN).map(({ text, sheet, cell }, index) => (
        <li key={index} className={styles.item}>
          <Text size={200}>{text}</Text>{' '}
          {goTo !== null && sheet !== undefined && cell !== undefined && (
            <Link
              as="button"
              className={styles.way}
              aria-label={texts.goToLabel({ place: `${sheet} ${cell}` })}
              onClick={() => goTo(referenceOf(sheet, cell))}
            >
              {texts.goTo}
            </Link>
          )}
        </li>
      ))}
      {lines.length > SHOWN && (
        <li className={styles.item}>
          <Text size={200}>{texts.more({ count: lines.length - SHOWN })}</Text>
        </li>
      )}
    </ul>
  );
}
