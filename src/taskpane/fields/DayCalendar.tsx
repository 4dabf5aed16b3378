import { Calendar, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { useEffect, useRef, type ReactNode } from 'react';
import { dayFromDate, partsOf } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { useWords } from '../session/SessionContext';
import { calendarWords } from './calendarWords';

interface DayCalendarProps {
  /** The day it opens at; today where there is none. */
  readonly day: Day | null;
  onPick(day: Day | null): void;
}

/** A calendar that takes the focus when it appears. */
export function DayCalendar({ day, onPick }: DayCalendarProps): ReactNode {
  const words = useWords();
  const calendar = useRef<ICalendar>(null);
  useEffect(() => calendar.current?.focus(), []);
  return (
    <Calendar
      componentRef={calendar}
      {...(day === null ? {} : { value: dateOf(day) })}
      {...calendarWords(words)}
      firstDayOfWeek={DayOfWeek.Sunday}
      isMonthPickerVisible={false}
      onSelectDate={(date) => onPick(dayFromDate(date))}
    />
  );
}

function dateOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth);
}
