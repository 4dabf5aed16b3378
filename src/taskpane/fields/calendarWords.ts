import { DEFAULT_DATE_FORMATTING, type CalendarProps } from '@fluentui/react-calendar-compat';
import type { Translator } from '../../i18n';

/** The calendar's words in the user's language; dates stand as Korean documents print them. */
export function calendarWords({ t }: Translator): Pick<CalendarProps, 'strings' | 'dateTimeFormatter'> {
  const months = t('date.months').split(' ');
  const monthYear = (date: Date): string =>
    t('date.monthOf', { year: date.getFullYear(), month: date.getMonth() + 1 });
  const monthDayYear = (date: Date): string =>
    `${date.getFullYear()}. ${date.getMonth() + 1}. ${date.getDate()}.`;
  return {
    strings: {
      months,
      shortMonths: months,
      days: t('date.weekdays').split(' '),
      // A column is 28 px wide: `We`, not `Wed`.
      shortDays: t('date.shortWeekdays')
        .split(' ')
        .map((day) => day.slice(0, 2)),
      goToToday: t('date.today'),
      prevMonthAriaLabel: t('date.previousMonth'),
      nextMonthAriaLabel: t('date.nextMonth'),
      prevYearAriaLabel: t('date.previousYear'),
      nextYearAriaLabel: t('date.nextYear'),
      closeButtonAriaLabel: t('app.close'),
    },
    dateTimeFormatter: {
      ...DEFAULT_DATE_FORMATTING,
      formatMonthYear: monthYear,
      formatMonthDayYear: monthDayYear,
      formatYear: (date) => String(date.getFullYear()),
      formatDay: (date) => String(date.getDate()),
    },
  };
}
