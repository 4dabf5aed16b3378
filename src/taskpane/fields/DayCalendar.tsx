import { Calendar, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
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
    <div ref={useNoHiddenStops()}>
      <Calendar
        componentRef={calendar}
        {...(day === null ? {} : { value: dateOf(day) })}
        {...calendarWords(words)}
        firstDayOfWeek={DayOfWeek.Sunday}
        isMonthPickerVisible={false}
        onSelectDate={(date) => onPick(dayFromDate(date))}
      />
    </div>
  );
}

/**
 * Fluent's keeper of the arrow keys (tabster) lays stops for Tab around the days that a screen reader cannot see; it is
 * handed on by them to a day that Tab reaches by itself. They are no stops here.
 */
function useNoHiddenStops(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = root.current!;
    const skip = (): void => {
      for (const stop of element.querySelectorAll<HTMLElement>('[data-tabster-dummy][tabindex="0"]'))
        stop.tabIndex = -1;
    };
    skip();
    const observer = new MutationObserver(skip);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ['tabindex'] });
    return () => observer.disconnect();
  }, []);
  return root;
}

function dateOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth);
}
