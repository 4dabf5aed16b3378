import { makeStyles, SearchBox, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { FunctionSpec } from '../../functions/functionSpec';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';
import { FunctionItem } from './FunctionItem';
import { groupFunctions } from './groups';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  searchBox: { maxWidth: 'none', width: '100%' },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface FunctionListProps {
  readonly catalogue: readonly FunctionSpec[];
  /** The function one comes back from, whose button takes the focus. */
  readonly from: string | null;
  readonly go: Go;
}

/** Every custom function by category, to be searched and inserted. */
export function FunctionList({ catalogue, from, go }: FunctionListProps): ReactNode {
  const { t, locale } = useWords();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const root = useArrivalFocus<HTMLDivElement>();
  const groups = groupFunctions(catalogue, useDeferredValue(search));
  const found = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <div ref={root} className={styles.list}>
      <SearchBox
        dismiss={{ 'aria-label': t('list.clearSearch') }}
        {...(from === null ? ARRIVAL : {})}
        className={styles.searchBox}
        placeholder={t('functions.search')}
        aria-label={t('functions.search')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {search !== '' && (
        <Text size={200} role="status">
          {found > 0 ? t('functions.found', { found, count: catalogue.length }) : t('functions.nothingFound')}
        </Text>
      )}
      {groups.map(({ name, functions }) => (
        <section key={name.en} aria-label={name[locale]}>
          <Subtitle2 as="h2">{name[locale]}</Subtitle2>
          <ul className={styles.items}>
            {functions.map((spec) => (
              <FunctionItem
                key={spec.id}
                spec={spec}
                isOrigin={spec.id === from}
                onInsert={() => go({ screen: 'insertFunction', spec })}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
