import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { dayFromDate } from '../../domain/day';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { signOf, type Finding } from './findings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: '24px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly finding: Finding;
  close(): void;
  /** It is written: the finding is open no longer. */
  accepted(): void;
}

/** Why a finding is left as it is: written into the workbook, so that everybody sees it. */
export function AcceptForm({ finding, close, accepted }: AcceptFormProps): ReactNode {
  const session = useSession();
  const { book, working } = useSessionState();
  const { t, sentence } = useWords();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);

  async function save(): Promise<void> {
    if (reason.trim() === '') return setIsAsked(true);
    const record = {
      ...{ told: sentence(finding.problem), reason: reason.trim(), finding: signOf(finding) },
      ...{ date: dayFromDate(new Date()), author: book?.settings.담당자 ?? '' },
    };
    const made = await session.addTable('acceptedFindings');
    const stored = made.ok
      ? await session.submissions.send(`accept:${record.finding}`, (sender) =>
          session.append([{ table: 'acceptedFindings', record }], sender),
        )
      : made;
    if (!stored.ok) return session.report(stored.problem, () => void save());
    await session.upToDate();
    session.announce({ code: 'findingAccepted', params: {} }, true);
    accepted();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!working) void save();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // office.js would take Esc as a wish to go back to the grid.
    event.stopPropagation();
    close();
  }

  return (
    <form className={styles.root} noValidate autoComplete="off" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field
        label={t('check.reason')}
        required
        validationMessage={
          isAsked && reason.trim() === '' ? sentence({ code: 'required', params: {} }) : null
        }
      >
        <Input autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {t('form.save')}
        </Button>
        <Button type="button" onClick={close}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
