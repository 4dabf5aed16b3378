import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { ConflictView } from '../conflict/ConflictView';
import { ProblemBar } from '../messages/ProblemBar';
import { useWords } from '../session/SessionContext';
import type { Form } from './useForm';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
 * A form with its messages and buttons. Enter submits; Esc leaves, and what was typed is kept.
 */
export function FormShell<Field extends string>(props: FormShellProps<Field>): ReactNode {
  const { form, labels, submitLabel, ownProblem, focusFirst = true, onCancel, children } = props;
  const styles = useStyles();
  const { t } = useWords();
  const { ref } = form;

  useEffect(() => {
    if (focusFirst) ref.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [ref, focusFirst]);

  function onKeyDown(event: KeyboardEvent): void {
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
      {form.restored && (
        <MessageBar intent="info" politeness="polite">
          <MessageBarBody>{t('form.restored')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={form.restart}>
              {t('form.restart')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {children}
      <div className={styles.foot}>
        {form.problem !== null &&
          (ownProblem ?? <ProblemBar problem={form.problem} onRetry={form.submit} disabled={form.busy} />)}
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" disabledFocusable={form.busy}>
            {submitLabel ?? t('form.save')}
          </Button>
          <Button type="button" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}
