import { Text } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { AskedFirst } from '../form/AskedFirst';
import { useSession, useWords } from '../session/SessionContext';
import { TargetGrid, type TargetFormProps } from './TargetGrid';

/** 목표 입력: asks for the programme's targets first, and again when they were changed meanwhile. */
export function TargetForm(props: TargetFormProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const { number } = props.programme.record;
  const ask = useCallback(() => session.readLedger(number), [session, number]);
  const { year } = props;
  if (year === null) return <Text>{t('targets.noYear')}</Text>;
  return (
    <AskedFirst key={attempt} ask={ask}>
      {({ plans }) => (
        <TargetGrid {...props} year={year} plans={plans} reload={() => setAttempt(attempt + 1)} />
      )}
    </AskedFirst>
  );
}
