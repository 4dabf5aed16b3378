import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ActionButton } from '../actions/ActionButton';
import { ADD_PROGRAMME, LIST_ACTIONS, REFRESH } from '../actions/actions';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';
import { ProgrammeItem } from './ProgrammeItem';
import { searchProgrammes } from './search';
import { TotalLine } from './TotalLine';

/** From here on a list is searched rather than read. */
const SEARCH_FROM = 8;

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
  search: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  searchBox: { maxWidth: 'none' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { padding: tokens.spacingHorizontalM },
});

interface ProgrammeListProps {
  readonly book: BookSnapshot;
  readonly from: string | null;
  readonly go: Go;
}

/** The programmes with their figures, the total, and what can be done from here. */
export function ProgrammeList({ book, from, go }: ProgrammeListProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const root = useArrivalFocus<HTMLDivElement>();
  const { programmes } = book;
  const found = searchProgrammes(programmes, useDeferredValue(search));

  return (
    <div ref={root}>
      <div className={styles.tools}>
        <ActionButton
          action={ADD_PROGRAMME}
          go={go}
          appearance="primary"
          arrival={from === null ? ARRIVAL : {}}
        />
        {LIST_ACTIONS.map((action) => (
          <ActionButton key={action.id} action={action} go={go} />
        ))}
        <ActionButton action={REFRESH} go={go} appearance="subtle" iconOnly />
      </div>
      {programmes.length >= SEARCH_FROM && (
        <div className={styles.search}>
          <SearchBox
            className={styles.searchBox}
            placeholder={t('list.search')}
            aria-label={t('list.search')}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
          {search !== '' && (
            <Text size={200} role="status">
              {t('list.found', { found: found.length, count: programmes.length })}
            </Text>
          )}
        </div>
      )}
      {found.length === 0 ? (
        <Text as="p" className={styles.empty}>
          {t(programmes.length === 0 ? 'list.empty' : 'list.nothingFound')}
        </Text>
      ) : (
        <>
          <TotalLine programmes={found} />
          <ul className={styles.list} aria-label={t('list.title')}>
            {found.map((programme, index) => (
              <ProgrammeItem
                key={`${programme.record.number}:${index}`}
                programme={programme}
                isOrigin={programme.record.number === from}
                onOpen={() => go({ screen: 'programme', number: programme.record.number })}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
