import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { BUDGETED, OBLIGATED, SPENT } from '../../domain/ledger';
import type { Translator } from '../../i18n';
import type { PaymentRecord, RecordOf, Row } from '../../workbook/tables/recordTypes';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { FindingList } from '../check/FindingList';
import { useFindingsOf } from '../check/useFindings';
import { sumUntil } from '../doubts/ledgerDoubts';
import { ProblemBar } from '../messages/ProblemBar';
import { rateBefore } from '../messages/rateMove';
import { UnreadableCells } from '../messages/UnreadableCells';
import { QuarterlyProgress } from '../spendingPlan/QuarterlyProgress';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { LedgerList } from './LedgerList';
import { ProgrammeFacts } from './ProgrammeFacts';
import { useLedger } from './useLedger';
import type { EntryTable } from '../../workbook/tables/tableId';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface ProgrammeScreenProps {
  readonly programme: ProgrammeRow;
  readonly go: Go;
}

/** One programme: its figures, and the 예산 and 집행 rows they come from. */
export function ProgrammeScreen({ programme, go }: ProgrammeScreenProps): ReactNode {
  const session = useSession();
  const { working } = useSessionState();
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  const { record } = programme;
  const { number } = record;
  const { rows, problem, reload } = useLedger(number);
  const findings = useFindingsOf(number);
  const bare = rows !== null && rows.budgets.length + rows.payments.length === 0;

  async function remove<T extends EntryTable>(
    table: T,
    key: string,
    base: RecordOf[T],
    done: Problem,
    then?: () => void,
  ): Promise<void> {
    const answer = await session.remove(table, key, base);
    if (!answer.ok) return session.report(answer.problem, () => void remove(table, key, base, done, then));
    await session.upToDate();
    session.announce(done, true);
    then?.();
  }

  return (
    <div ref={root} className={styles.root}>
      <ProgrammeFacts programme={programme} toLookAt={findings.length} />
      {findings.length > 0 && (
        <section aria-label={t('programme.findings')}>
          <FindingList findings={findings} />
        </section>
      )}
      <div className={styles.buttons}>
        <Button
          {...ARRIVAL}
          appearance="primary"
          icon={<EditRegular />}
          onClick={() => go({ screen: 'sections', number })}
        >
          {t('section.write')}
        </Button>
        <Button icon={<AddRegular />} onClick={() => go({ screen: 'paymentForm', number, row: null })}>
          {t('programme.addPayment')}
        </Button>
        <Button icon={<AddRegular />} onClick={() => go({ screen: 'budgetForm', number, row: null })}>
          {t('programme.addBudget')}
        </Button>
        <Button onClick={() => go({ screen: 'targets', number })}>{t('programme.targets')}</Button>
        <Button onClick={() => go({ screen: 'ledgerPaste', number })}>{t('paste.title')}</Button>
        <Button
          appearance="subtle"
          icon={<EditRegular />}
          onClick={() => go({ screen: 'programmeForm', programme })}
        >
          {t('programme.edit')}
        </Button>
      </div>
      {problem !== null && <ProblemBar problem={problem} onRetry={reload} />}
      {rows === null ? (
        problem === null && <Spinner size="tiny" label={t('app.loading')} />
      ) : (
        <>
          <UnreadableCells problems={rows.problems} repair={() => void session.repair()} />
          <QuarterlyProgress programme={programme} ledger={rows} />
          <LedgerList
            title={t('programme.payments')}
            empty={t('programme.noPayments')}
            rows={rows.payments}
            sum={(of) => paymentSums(of, t)}
            note={({ memo, detail, voucher }) => [detail, memo, voucher].filter(Boolean).join(' · ')}
            onEdit={(row) => go({ screen: 'paymentForm', number, row })}
            onRemove={({ key, record: base }) =>
              void remove('payments', key, base, {
                code: 'paymentRemoved',
                params: { amount: formatWon(base.amount), kind: base.kind, ...rateBefore(programme) },
              })
            }
          />
          <LedgerList
            title={t('programme.budgets')}
            empty={t('programme.noBudgets')}
            rows={rows.budgets}
            sum={(of) => formatWon(sumUntil(of, BUDGETED, null))}
            note={({ source, detail, ground }) => [source, detail, ground].filter(Boolean).join(' · ')}
            onEdit={(row) => go({ screen: 'budgetForm', number, row })}
            onRemove={({ key, record: base }) =>
              void remove('budgets', key, base, {
                code: 'budgetRemoved',
                params: { amount: formatWon(base.amount), ...rateBefore(programme) },
              })
            }
          />
          {bare ? (
            <div>
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                disabledFocusable={working}
                onClick={() =>
                  void remove(
                    'programmes',
                    programme.key,
                    record,
                    { code: 'programmeRemoved', params: { name: record.name } },
                    () => go({ screen: 'programmes', from: null }),
                  )
                }
              >
                {t('programme.remove')}
              </Button>
            </div>
          ) : (
            <Text size={200} className={styles.note}>
              {t('programme.removeBlocked')}
            </Text>
          )}
        </>
      )}
    </div>
  );
}

/** 집행 is what was paid less what came back; what was entered into is told beside it. */
function paymentSums(rows: readonly Row<PaymentRecord>[], t: Translator['t']): string {
  const spent = formatWon(sumUntil(rows, SPENT, null));
  const obligated = sumUntil(rows, OBLIGATED, null);
  return obligated === 0 ? spent : `${spent} · ${t('figure.obligated')} ${formatWon(obligated)}`;
}
