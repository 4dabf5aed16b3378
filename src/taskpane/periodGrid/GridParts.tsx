import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { DIVISIONS } from '../../domain/spendingPlan/periods';
import type { FieldBinding } from '../form/useForm';
import { ProblemList } from '../messages/UnreadableCells';
import { useWords } from '../session/SessionContext';

/** Problems of a saved grid that reading its table again answers. */
const OUTDATED: ReadonlySet<string> = new Set(['rowChanged', 'rowGone', 'savedBefore', 'duplicateKey']);

export function isOutdated(problem: Problem | null): boolean {
  return problem !== null && OUTDATED.has(problem.code);
}

/** How the year is divided. */
export function DivisionField({ field }: { readonly field: FieldBinding }): ReactNode {
  const { t, word } = useWords();
  return (
    <Field label={t('targets.division')}>
      <RadioGroup layout="horizontal" value={field.value} onChange={(_, { value }) => field.onChange(value)}>
        {DIVISIONS.map((one) => (
          <Radio key={one} value={one} label={word(one)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** What saving does, line by line; nothing where nothing has changed. */
export function WillDo({ lines }: { readonly lines: readonly Problem[] }): ReactNode {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <section aria-label={t('targets.willDo')} aria-live="polite">
      <Text weight="semibold">{t('targets.willDo')}</Text>
      <ProblemList problems={lines} />
    </section>
  );
}

/** The table was changed meanwhile: it has to be read again. */
export function OutdatedBar({
  table,
  reload,
}: {
  readonly table: string;
  readonly reload: () => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t('targets.outdated', { table })}</MessageBarBody>
      <MessageBarActions>
        <Button type="button" onClick={reload}>
          {t('list.refresh')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
