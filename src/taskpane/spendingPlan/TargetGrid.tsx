import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { planDoubts, type PlanLine } from '../../domain/spendingPlan/doubts';
import { formatWon, readMoney } from '../../domain/money';
import { formatNumber } from '../../domain/numberText';
import { TABLES } from '../../workbook/tables';
import { askedDoubts } from '../doubts/DoubtBar';
import { useDoubts } from '../doubts/useDoubts';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { ProblemList } from '../messages/UnreadableCells';
import { useSession, useWords } from '../session/SessionContext';
import type { Answer } from '../session/state';
import { pasteTargets, type PastedTargets } from './pasteTargets';
import { changeLines, changesOf, FIELDS, gridTexts, hiddenRows, linesOf, type GridField } from './gridTexts';
import { DivisionField, isOutdated, OutdatedBar, WillDo } from '../periodGrid/GridParts';
import { PeriodTable } from '../periodGrid/PeriodTable';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { Row, PlanRecord } from '../../workbook/tables/recordTypes';

export interface TargetFormProps {
  readonly programme: ProgrammeRow;
  /** The year whose targets are set; null where nothing says which. */
  readonly year: number | null;
  back(): void;
}

interface TargetGridProps extends Omit<TargetFormProps, 'year'> {
  readonly year: number;
  readonly plans: readonly Row<PlanRecord>[];
  reload(): void;
}

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
  const days = FIELDS.shownDays(texts, year);
  const conversion = linesOf(texts);
  const hidden = hiddenRows(plans);
  const willDo = conversion.ok ? changeLines(changesOf(plans, conversion.value, number)) : [];

  return (
    <FormShell
      form={form}
      labels={{}}
      onCancel={useLeave(form, back)}
      ownProblem={
        isOutdated(problem) ? (
          <OutdatedBar table={TABLES.plans.name} reload={reload} />
        ) : (
          askedDoubts(doubts, form, conversion, doubtsOf)
        )
      }
    >
      <Text>{t('targets.lead')}</Text>
      <DivisionField field={field('division')} />
      <PeriodTable
        days={days}
        columns={FIELDS.items.map((item) => ({
          item,
          header: t(`targets.${item}`),
          field: (day) => field(FIELDS.fieldOf(item, day)),
          about: understoodAmount,
        }))}
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
      <WillDo lines={willDo} />
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

/** What was understood of an amount that is not written in 원. */
function understoodAmount(text: string): string | null {
  const read = readMoney(text);
  if (!read.ok || [formatNumber(read.value), String(read.value)].includes(text.trim())) return null;
  return `= ${formatWon(read.value)}`;
}
