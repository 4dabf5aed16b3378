import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { ConflictView } from '../conflict/ConflictView';
import { ProblemBar } from '../messages/ProblemBar';
import { useWords } from '../session/SessionContext';
import { FormFoot, RestoredBar } from './FormParts';
import { focusFirstField, type Form } from './useForm';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface FormShellProps<Field extends string> {
  readonly form: Form<Field>;
  /** Labels of the fields, in their order: what a conflict is told with. */
  readonly labels: Readonly<Partial<Record<Field, string>>>;
  readonly submitLabel?: string;
  /** A problem that this form answers with a choice of its own, instead of a retry. */
  readonly ownProblem?: ReactNode;
  /** Whether the first field takes the focus when the form appears. */
  readonly focusFirst?: boolean;
  onCancel(): void;
  readonly children: ReactNode;
}

/**
 * A form with its messages and buttons. Enter saves, Ctrl+Enter saves and begins the next row where there is one; Esc
 * leaves, and what was typed is kept.
 */
export function FormShell<Field extends string>(props: FormShellProps<Field>): ReactNode {
  const { form, labels, submitLabel, ownProblem, focusFirst = true, onCancel, children } = props;
  const styles = useStyles();
  const { t } = useWords();
  const { ref } = form;

  useEffect(() => {
    if (focusFirst) focusFirstField(ref.current);
  }, [ref, focusFirst]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      return (form.submitAndGoOn ?? form.submit)();
    }
    if (event.key !== 'Escape') return;
    // office.js would take Esc as a wish to go back to the grid (host protocol: EscExit).
    event.stopPropagation();
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    onCancel();
  }

  if (form.conflict !== null) {
    return <ConflictView conflict={form.conflict} labels={labels} busy={form.busy} onCancel={onCancel} />;
  }
  return (
    <form
      ref={ref}
      className={styles.form}
      noValidate
      autoComplete="off"
      aria-busy={form.busy}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {form.busy && (
        <MessageBar intent="info" politeness="polite">
          <MessageBarBody>{t('form.sending')}</MessageBarBody>
        </MessageBar>
      )}
      {form.restored && <RestoredBar onRestart={form.restart} />}
      {children}
      <FormFoot
        problem={
          form.problem !== null &&
          (ownProblem ?? <ProblemBar problem={form.problem} onRetry={form.retry} disabled={form.busy} />)
        }
      >
        <Button appearance="primary" type="submit" disabledFocusable={form.busy}>
          {submitLabel ?? t('form.save')}
        </Button>
        {form.submitAndGoOn !== null && (
          <Button
            type="button"
            title={t('form.saveAndGoOnHint')}
            disabledFocusable={form.busy}
            onClick={form.submitAndGoOn}
          >
            {t('form.saveAndGoOn')}
          </Button>
        )}
        <Button type="button" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </FormFoot>
    </form>
  );
}
