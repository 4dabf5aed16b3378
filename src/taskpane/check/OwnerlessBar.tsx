import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Go } from '../app/route';
import { useWords } from '../session/SessionContext';
import { useFindings } from './useFindings';
import { useShowPlace } from './useShowPlace';

/** On top of the list: what is found and belongs to no programme, with the way to the first of it and to all. */
export function OwnerlessBar({ go }: { readonly go: Go }): ReactNode {
  const { t, sentence } = useWords();
  const show = useShowPlace();
  const findings = useFindings().filter(({ programme, place }) => programme === null && place !== null);
  const [first] = findings;
  const place = first?.place;
  if (first === undefined || !place) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence(first.problem)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => show(place)}>{t('notice.goTo')}</Button>
        <Button onClick={() => go({ screen: 'check' })}>
          {t('check.showAll', { count: findings.length })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
