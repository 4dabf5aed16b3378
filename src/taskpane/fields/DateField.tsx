import { Button, Field, Input, makeStyles, tokens, useId } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatDay, partsOf, readDay, type Span } from '../../domain/day';
import { NARROW } from '../app/narrow';
import type { Day } from '../../domain/kinds';
import type { FieldBinding } from '../form/useForm';
import { later } from '../app/later';
import { useWords } from '../session/SessionContext';

const DayCalendar = later(() =>
  import(/* webpackChunkName: "calendar" */ './DayCalendar').then((all) => all.DayCalendar),
);

const useStyles = makeStyles({
  calendar: {
    width: 'fit-content',
    // Seven days are wider than a pane of 160 px.
    [NARROW]: { maxWidth: '100%', boxSizing: 'border-box', overflowX: 'auto' },
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '&[hidden]': { display: 'none' },
  },
});

interface DateFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
  /** Completes a date written without a year: 회계연도, else that of 기준일. */
  readonly year: number | null;
  /** And puts it in here, where one of the years does: 사업기간. */
  readonly within?: Span | null;
  readonly hint?: string;
  readonly required?: boolean;
}

/**
 * A date as officials write it, or picked from a calendar; under it stands the day that was understood.
 *
 * The calendar opens in its place under the field, not in a popover: the focus traps of popovers and the Tab key that
 * office.js takes over lead the keyboard astray, and a pane of 320 px has no room beside a field.
 */
export function DateField(props: DateFieldProps): ReactNode {
  const { label, field, year, within = null, hint, required = false } = props;
  const words = useWords();
  const { t, sentence } = words;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const calendarId = useId('calendar');
  const read = readDay(field.value, { year, within });

  function understood(day: Day): string {
    const { year: inYear, month, day: ofMonth } = partsOf(day);
    const weekday = t('date.shortWeekdays').split(' ')[new Date(inYear, month - 1, ofMonth).getDay()] ?? '';
    return t('date.understood', { day: formatDay(day), weekday });
  }

  function close(): void {
    setOpen(false);
    root.current?.querySelector('input')?.focus();
  }

  function pick(day: Day | null): void {
    if (day !== null) field.onChange(formatDay(day));
    close();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Handled here: it must not leave the form as well, nor the pane (office.js).
    event.stopPropagation();
    close();
  }

  return (
    <div ref={root}>
      <Field
        label={label}
        required={required}
        hint={read.ok ? understood(read.value) : (hint ?? t('date.hint'))}
        validationMessage={field.problem ? sentence(field.problem) : null}
      >
        <Input
          name={field.name}
          value={field.value}
          onChange={(_, { value }) => field.onChange(value)}
          onBlur={field.onLeave}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarRegular />}
              aria-label={t('date.pick', { name: label })}
              aria-expanded={open}
              aria-controls={calendarId}
              onClick={() => setOpen(!open)}
            />
          }
        />
      </Field>
      <div id={calendarId} className={styles.calendar} hidden={!open} onKeyDownCapture={closeOnEscape}>
        {open && <DayCalendar day={read.ok ? read.value : null} onPick={pick} />}
      </div>
    </div>
  );
}
