import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ActionButton } from '../actions/ActionButton';
import { ADD_PROGRAMME } from '../actions/actions';
import { useMoneyUnit, useRateDecimals, usePaneView } from '../app/PaneView';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { OwnerlessBar } from '../check/OwnerlessBar';
import { countByProgramme } from '../check/findings';
import { useFindings } from '../check/useFindings';
import { useWords } from '../session/SessionContext';
import { ListFilters } from './ListFilters';
import { filtered, type ListView } from './listView';
import { ProgrammeRows } from './ProgrammeRows';
import { searchIndex, searchProgrammes } from './search';
import { TotalLine } from './TotalLine';
import { matchKey } from '../../domain/matching';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
  },
  // Where both do not fit beside each other the button goes below.
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 128px', minWidth: 0, maxWidth: 'none' },
  add: { flexShrink: 0, marginInlineStart: 'auto' },
  empty: { margin: 0, padding: tokens.spacingHorizontalM },
});

interface ProgrammeListProps {
  readonly book: BookSnapshot;
  readonly from: string | null;
  readonly go: Go;
}

/** 사업: the programmes searched, filtered and sorted, their total, and what belongs to none of them on top. */
export function ProgrammeList({ book, from, go }: ProgrammeListProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { list: view, change } = usePaneView();
  const unit = useMoneyUnit();
  const decimals = useRateDecimals();
  const root = useArrivalFocus<HTMLDivElement>();
  const { programmes } = book;
  const findings = useFindings();
  const counts = useMemo(() => countByProgramme(findings), [findings]);
  const index = useMemo(() => searchIndex(programmes), [programmes]);
  const search = useDeferredValue(view.search);
  const { department, status, order } = view;
  const found = useMemo(
    () => filtered(searchProgrammes(index, search), { department, status, order }),
    [index, search, department, status, order],
  );
  const isNarrowed = found.length < programmes.length;
  const set = (next: Partial<ListView>): void => change({ list: { ...view, ...next } });

  return (
    <div ref={root}>
      <OwnerlessBar go={go} />
      <div className={styles.tools}>
        <div className={styles.line}>
          {programmes.length > 0 && (
            <SearchBox
              dismiss={{ 'aria-label': t('list.clearSearch') }}
              className={styles.search}
              placeholder={t('list.search')}
              aria-label={t('list.search')}
              title={t('list.searchHint')}
              value={view.search}
              onChange={(_, { value }) => set({ search: value })}
            />
          )}
          <span className={styles.add}>
            <ActionButton
              action={ADD_PROGRAMME}
              go={go}
              appearance="primary"
              arrival={from === null ? ARRIVAL : {}}
            />
          </span>
        </div>
        {programmes.length > 0 && <ListFilters programmes={programmes} view={view} change={set} />}
        <Text size={200} role="status">
          {isNarrowed && t('list.found', { found: found.length, count: programmes.length })}
        </Text>
      </div>
      {found.length === 0 ? (
        <Text as="p" block className={styles.empty}>
          {t(programmes.length === 0 ? 'list.empty' : 'list.nothingFound')}
        </Text>
      ) : (
        <>
          <TotalLine programmes={found} unit={unit} decimals={decimals} />
          <ProgrammeRows
            programmes={found}
            unit={unit}
            decimals={decimals}
            toLookAtOf={({ record }) => counts.get(matchKey(record.number) ?? '') ?? 0}
            from={from}
            onOpen={(number) => go({ screen: 'programme', number })}
          />
        </>
      )}
    </div>
  );
}
