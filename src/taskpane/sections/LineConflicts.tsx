import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SectionLine } from '../../domain/sections/line';
import type { LineConflict } from '../../domain/sections/merge';
import { printedLine } from '../../domain/sections/print';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '7em minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  side: { color: tokens.colorNeutralForeground2 },
  buttons: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface LineConflictsProps {
  readonly conflicts: readonly LineConflict[];
  decide(conflict: LineConflict, keep: 'mine' | 'theirs'): void;
}

/** Lines that somebody else has changed as well, both versions and the choice. The one with the focus overwrites nothing. */
export function LineConflicts({ conflicts, decide }: LineConflictsProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLElement>();
  const said = (line: SectionLine | null): string =>
    line === null ? t('section.noLine') : printedLine(line);
  return (
    <section ref={root} className={styles.root} aria-label={t('conflict.title')}>
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>{t('section.conflicts', { count: conflicts.length })}</MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {conflicts.map((conflict, index) => (
          <li key={conflict.id} className={styles.line}>
            <Text className={styles.side}>{t('section.mine')}</Text>
            <Text>{said(conflict.mine)}</Text>
            <Text className={styles.side}>{t('section.theirs')}</Text>
            <Text>{said(conflict.theirs)}</Text>
            <div className={styles.buttons}>
              <Button {...(index === 0 ? ARRIVAL : {})} onClick={() => decide(conflict, 'theirs')}>
                {t('section.takeTheirs')}
              </Button>
              <Button onClick={() => decide(conflict, 'mine')}>{t('section.keepMine')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
