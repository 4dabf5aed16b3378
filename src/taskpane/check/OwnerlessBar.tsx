import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Go } from '../app/route';
import { useSession, useWords } from '../session/SessionContext';
import { useFindings } from './useFindings';

/** On top of the list: what is found and belongs to no programme, with the way to the first of it and to all. */
export function OwnerlessBar({ go }: { readonly go: Go }): ReactNode {
  const session = useSession();
  const { t, sentence } = useWords();
  const findings = useFindings().filter(({ programme, cell }) => programme === null && cell !== null);
  const [first] = findings;
  if (first === undefined) return null;

  async function show(): Promise<void> {
    if (!first?.cell) return;
    const outcome = await session.goToCell(first.cell);
    if (!outcome.ok) session.report(outcome.problem, () => void show());
  }

  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence(first.problem)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void show()}>
          {t('notice.goTo')}
        </Button>
        <Button size="small" onClick={() => go({ screen: 'check' })}>
          {t('check.showAll', { count: findings.length })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
