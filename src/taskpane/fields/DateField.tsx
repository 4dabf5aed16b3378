import { Calendar, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { dayFromDate, formatDay, partsOf, readDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';
import { calendarWords } from './calendarWords';

interface DateFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
  /** Completes a date written without a year: 회계연도, else that of 기준일. */
  readonly year: number | null;
  readonly hint?: string;
  readonly required?: boolean;
}

function dateOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth);
}

/** A date as officials write it, or picked from a calendar; under it stands the day that was understood. */
export function DateField({ label, field, year, hint, required = false }: DateFieldProps): ReactNode {
  const words = useWords();
  const { t, sentence } = words;
  const [open, setOpen] = useState(false);
  const calendar = useRef<ICalendar>(null);
  const read = readDay(field.value, { year });

  useEffect(() => {
    if (open) calendar.current?.focus();
  }, [open]);

  function understood(day: Day): string {
    const weekday = t('date.shortWeekdays').split(' ')[dateOf(day).getDay()] ?? '';
    return t('date.understood', { day: formatDay(day), weekday });
  }

  function pick(date: Date): void {
    const day = dayFromDate(date);
    if (day !== null) field.onChange(formatDay(day));
    setOpen(false);
  }

  return (
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
          <Popover inline open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end">
            <PopoverTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarRegular />}
                aria-label={t('date.pick', { name: label })}
              />
            </PopoverTrigger>
            <PopoverSurface>
              <Calendar
                componentRef={calendar}
                {...(read.ok ? { value: dateOf(read.value) } : {})}
                {...calendarWords(words)}
                firstDayOfWeek={DayOfWeek.Sunday}
                isMonthPickerVisible={false}
                onSelectDate={pick}
              />
            </PopoverSurface>
          </Popover>
        }
      />
    </Field>
  );
}
