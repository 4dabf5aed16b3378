import { Text } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { matchKey } from '../../domain/matching';
import { AskedFirst } from '../form/AskedFirst';
import { useSession, useWords } from '../session/SessionContext';
import type { Measurements } from './measurementGrid';
import { type IndicatorScreenProps, MeasurementGrid } from './MeasurementGrid';

/** 목표와 실적 of one indicator: asks for what stands in 측정 first, and again when that was changed meanwhile. */
export function IndicatorScreen(props: IndicatorScreenProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const { indicator, year } = props;
  const ask = useCallback(() => session.readTable('measurements'), [session]);
  if (indicator.key === '') return <Text>{t('indicator.noKey')}</Text>;
  if (year === null) return <Text>{t('targets.noYear')}</Text>;
  const isOwn = ({ record }: Measurements[number]): boolean =>
    matchKey(record.indicator) === matchKey(indicator.key);
  return (
    <AskedFirst key={attempt} ask={ask}>
      {({ rows }) => (
        <MeasurementGrid
          {...props}
          year={year}
          rows={rows.filter(isOwn)}
          reload={() => setAttempt(attempt + 1)}
        />
      )}
    </AskedFirst>
  );
}
