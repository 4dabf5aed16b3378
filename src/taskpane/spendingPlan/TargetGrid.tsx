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
import { useState, type ReactNode } from 'react';
import { planDoubts, type PlanLine } from '../../domain/spendingPlan/doubts';
import { DIVISIONS } from '../../domain/spendingPlan/periods';
import { askedDoubts } from '../doubts/DoubtBar';
import { useDoubts } from '../doubts/useDoubts';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { ProblemList } from '../messages/UnreadableCells';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';
import { pasteTargets, type PastedTargets } from './pasteTargets';
import type { TargetGridProps } from './TargetForm';
import {
  changeLines,
  changesOf,
  gridDays,
  gridTexts,
  hiddenRows,
  linesOf,
  type GridField,
} from './gridTexts';
import { TargetTable } from './TargetTable';

/** Problems that reading the table again answers. */
const OUTDATED: ReadonlySet<string> = new Set(['rowChanged', 'rowGone', 'savedBefore', 'duplicateKey']);

/** The targets of one programme as a small grid: what is saved is the difference to what stands in 계획. */
export function TargetGrid({ programme, year, plans, reload, back }: TargetGridProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const { number } = programme.record;
  const draft = `plans:grid:${number}:${year}`;
  const doubts = useDoubts(draft);
  const [pasted, setPasted] = useState<PastedTargets | null>(null);
  const budget = typeof programme.currentBudget === 'number' ? programme.currentBudget : null;
  const doubtsOf = (lines: readonly PlanLine[]) => planDoubts(lines, budget);
  const form = useForm<GridField, null, readonly PlanLine[], readonly string[]>(
    {
      draft,
      base: null,
      textsOf: () => gridTexts(plans, year),
      convert: linesOf,
      async store(lines): Promise<Answer<readonly string[]>> {
        const changes = changesOf(plans, lines, number);
        if (changes.added.length + changes.changed.length > 0) {
          const asked = doubts.ask(doubtsOf(lines));
          if (asked !== null) return asked;
        }
        const made = await session.addTable('plans');
        if (!made.ok) return made;
        const answer = await session.saveRows('plans', changes, draft);
        return answer.ok ? answer : { ok: false, problem: answer.problem };
      },
      announce(lines) {
        const { added, changed, removed } = changesOf(plans, lines, number);
        const count = added.length + changed.length + removed.length;
        const code = count === 0 ? 'targetsSame' : 'targetsSaved';
        session.announce({ code, params: { count } }, count > 0);
      },
      leave: back,
    },
    session,
  );
  const { texts, field, problem } = form;
  const days = gridDays(texts, year);
  const conversion = linesOf(texts);
  const division = field('division');
  const hidden = hiddenRows(plans);
  const willDo = conversion.ok ? changeLines(changesOf(plans, conversion.value, number)) : [];

  return (
    <FormShell
      form={form}
      labels={{}}
      onCancel={useLeave(form, back)}
      ownProblem={
        problem !== null && OUTDATED.has(problem.code) ? (
          <OutdatedBar reload={reload} />
        ) : (
          askedDoubts(doubts, form, conversion, doubtsOf)
        )
      }
    >
      <Text>{t('targets.lead')}</Text>
      <Field label={t('targets.division')}>
        <RadioGroup
          layout="horizontal"
          value={division.value}
          onChange={(_, { value }) => division.onChange(value)}
        >
          {DIVISIONS.map((one) => (
            <Radio key={one} value={one} label={one} />
          ))}
        </RadioGroup>
      </Field>
      <TargetTable
        days={days}
        field={field}
        onPaste={(text, into) => {
          const read = pasteTargets(
            text,
            into,
            texts,
            days.map(({ day }) => day),
            year,
          );
          if (read === null) return false;
          form.change(read.texts);
          setPasted(read);
          return true;
        }}
      />
      {pasted !== null && <PastedBar pasted={pasted} />}
      {hidden > 0 && <Text size={200}>{t('targets.hidden', { count: hidden })}</Text>}
      {willDo.length > 0 && (
        <section aria-label={t('targets.willDo')} aria-live="polite">
          <Text weight="semibold">{t('targets.willDo')}</Text>
          <ProblemList problems={willDo} />
        </section>
      )}
    </FormShell>
  );
}

/** What was understood of a block that was pasted. */
function PastedBar({
  pasted: { count, unit, wasPerPeriod, problems },
}: {
  readonly pasted: PastedTargets;
}): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent={problems.length > 0 ? 'warning' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>
        <div>{t('targets.pasted', { count, unit })}</div>
        {wasPerPeriod && <div>{t('targets.perPeriod')}</div>}
        {problems.length > 0 && <ProblemList problems={problems} />}
      </MessageBarBody>
    </MessageBar>
  );
}

function OutdatedBar({ reload }: { reload(): void }): ReactNode {
  const { t } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t('targets.outdated')}</MessageBarBody>
      <MessageBarActions>
        <Button type="button" size="small" onClick={reload}>
          {t('list.refresh')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
