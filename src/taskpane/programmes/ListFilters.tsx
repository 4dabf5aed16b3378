import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { departmentsOf } from '../programmeForm/neighbours';
import { NARROW } from '../app/narrow';
import { useWords } from '../session/SessionContext';
import { LIST_ORDERS, statusesOf, type ListView } from './listView';

const useStyles = makeStyles({
  chips: { display: 'flex', gap: tokens.spacingHorizontalXS, [NARROW]: { flexDirection: 'column' } },
  chip: {
    flex: '1 1 0',
    [NARROW]: { flex: 'none' },
    minWidth: 0,
    '& select': {
      height: '32px',
      borderRadius: tokens.borderRadiusCircular,
      textOverflow: 'ellipsis',
      paddingInlineStart: tokens.spacingHorizontalS,
      paddingInlineEnd: tokens.spacingHorizontalXXL,
    },
  },
  set: { '& select': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 } },
});

interface ListFiltersProps {
  readonly programmes: readonly ProgrammeRow[];
  readonly view: ListView;
  change(change: Partial<ListView>): void;
}

/** 부서, 집행상태 and order, each a chip that says what it is set to. */
export function ListFilters({ programmes, view, change }: ListFiltersProps): ReactNode {
  const { t, word } = useWords();
  const orders = LIST_ORDERS.map((order) => [order, t(`list.order.${order}`)] as const);
  return (
    <Chips>
      <Chip
        label={t('list.department')}
        value={view.department}
        unset={t('list.allDepartments')}
        options={withSet(view.department, departmentsOf(programmes))}
        onChange={(department) => change({ department })}
      />
      <Chip
        label={t('list.status')}
        value={view.status}
        unset={t('list.allStatuses')}
        options={withSet(view.status, statusesOf(programmes)).map(([status]) => [status, word(status)])}
        onChange={(status) => change({ status })}
      />
      <Chip
        label={t('list.order')}
        value={view.order}
        options={orders}
        onChange={(order) => change({ order: order as ListView['order'] })}
      />
    </Chips>
  );
}

/** A choice and its words. */
type Option = readonly [value: string, words: string];

/** What is set stays choosable though no programme has it any more. */
function withSet(set: string, values: readonly string[]): readonly Option[] {
  const all = set === '' || values.includes(set) ? values : [set, ...values];
  return all.map((value) => [value, value]);
}

function Chips({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().chips}>{children}</div>;
}

interface ChipProps {
  readonly label: string;
  readonly value: string;
  /** Words of the choice that filters nothing; absent where one always holds. */
  readonly unset?: string;
  readonly options: readonly Option[];
  onChange(value: string): void;
}

function Chip({ label, value, unset, options, onChange }: ChipProps): ReactNode {
  const styles = useStyles();
  const isSet = unset !== undefined && value !== '';
  return (
    <Select
      size="small"
      className={isSet ? `${styles.chip} ${styles.set}` : styles.chip}
      aria-label={label}
      title={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      {unset !== undefined && <option value="">{unset}</option>}
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Select>
  );
}
