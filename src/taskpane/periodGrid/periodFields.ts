import type { Day } from '../../domain/kinds';
import { DIVISIONS, periodsOf } from '../../domain/spendingPlan/periods';
import type { Texts } from '../form/conversion';

/** A field of the grid: what is asked of a day, as `target:39172`. */
export type PeriodField<Item extends string> = `${Item}:${number}`;

/** What stands in a grid: how the year is divided, and a text for each item of each day. */
export type PeriodTexts<Item extends string> = Texts<'division' | PeriodField<Item>>;

/** A line of the grid: a day. */
export interface GridDay {
  readonly day: Day;
  /** 1분기; '' where it is not the end of a period. */
  readonly name: string;
}

/** The fields of a grid of days with these items, from left to right. */
export function periodFields<Item extends string>(items: readonly [Item, ...Item[]]) {
  const fieldOf = (item: Item, day: Day): PeriodField<Item> => `${item}:${day}`;
  const textIn = (texts: PeriodTexts<Item>, item: Item, day: Day): string =>
    (texts[fieldOf(item, day)] ?? '').trim();
  const isFilled = (texts: PeriodTexts<Item>, day: Day): boolean =>
    items.some((item) => textIn(texts, item, day) !== '');

  /** Days that have fields, in order. */
  function daysIn(texts: PeriodTexts<Item>): readonly Day[] {
    const [first] = items;
    return Object.keys(texts)
      .filter((field) => field.startsWith(`${first}:`))
      .map((field) => Number(field.slice(first.length + 1)) as Day)
      .sort((one, other) => one - other);
  }

  return {
    items,
    fieldOf,
    textIn,
    isFilled,
    daysIn,
    /**
     * The lines shown: the ends of the division's periods, every day with something in it, and a day of the grid's own
     * that has fields.
     */
    shownDays(texts: PeriodTexts<Item>, year: number, own: GridDay | null = null): readonly GridDay[] {
      const division = DIVISIONS.find((known) => known === texts.division) ?? '분기';
      const periods = new Map(own === null ? [] : [[own.day, own.name]]);
      for (const { end, name } of periodsOf(year, division)) periods.set(end, name);
      return daysIn(texts)
        .filter((day) => periods.has(day) || isFilled(texts, day))
        .map((day) => ({ day, name: periods.get(day) ?? '' }));
    },
  };
}

/** Days that get fields: the ends of all months of a year, and whatever days are there. */
export function fieldDays(days: readonly Day[], year: number): readonly Day[] {
  return [...new Set([...periodsOf(year, '월').map(({ end }) => end), ...days])].sort((a, b) => a - b);
}
