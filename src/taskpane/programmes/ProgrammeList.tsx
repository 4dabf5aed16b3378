import { Button, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { TableMultipleRegular } from '@fluentui/react-icons/svg/table-multiple';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
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
  const session = useSession();
  const { lastAction, working } = useSessionState();
  const { t } = useWords();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const root = useArrivalFocus<HTMLDivElement>();
  const { programmes } = book;
  const found = searchProgrammes(programmes, useDeferredValue(search));

  return (
    <div ref={root}>
      <div className={styles.tools}>
        <Button
          {...(from === null ? ARRIVAL : {})}
          appearance="primary"
          icon={<AddRegular />}
          onClick={() => go({ screen: 'programmeForm', programme: null })}
        >
          {t('list.add')}
        </Button>
        <Button icon={<DocumentTableRegular />} onClick={() => go({ screen: 'rollup' })}>
          {t('list.rollup')}
        </Button>
        <Button icon={<MathFormulaRegular />} onClick={() => go({ screen: 'functions', from: null })}>
          {t('list.functions')}
        </Button>
        <Button icon={<TableMultipleRegular />} onClick={() => go({ screen: 'otherTables' })}>
          {t('records.title')}
        </Button>
        {lastAction !== null && (
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={working}
            onClick={() => void session.revertLast()}
          >
            {t(`revert.${lastAction.kind}`)}
          </Button>
        )}
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={t('list.refresh')}
          title={t('list.refresh')}
          onClick={() => void session.refresh()}
        />
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
