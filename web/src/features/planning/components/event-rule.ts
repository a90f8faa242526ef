import { mondayOf, plusDays } from './days';

export type Repeat = 'once' | 'daily' | 'weekdays' | 'weekly' | 'fortnightly' | 'monthly' | 'monthly-weekday' | 'yearly' | 'other';

export const REPEATS: readonly Repeat[] = ['once', 'daily', 'weekdays', 'weekly', 'fortnightly', 'monthly', 'monthly-weekday', 'yearly'];

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const weekdayOf = (day: string) => DAYS[[0, 1, 2, 3, 4, 5, 6].find((at) => plusDays(mondayOf(day), at) === day) ?? 0] ?? 'MO';

/** The rule of a repetition that begins on a day, as calendars write it. */
export function ruleOf(repeat: Repeat, day: string): string {
  const inMonth = Math.ceil(Number(day.slice(8)) / 7);
  const rules: Record<Repeat, string> = {
    once: '',
    other: '',
    daily: 'FREQ=DAILY',
    weekdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    weekly: `FREQ=WEEKLY;BYDAY=${weekdayOf(day)}`,
    fortnightly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekdayOf(day)}`,
    monthly: `FREQ=MONTHLY;BYMONTHDAY=${Number(day.slice(8))}`,
    'monthly-weekday': `FREQ=MONTHLY;BYDAY=${inMonth > 4 ? -1 : inMonth}${weekdayOf(day)}`,
    yearly: 'FREQ=YEARLY',
  };
  return rules[repeat];
}

/** Which of the usual repetitions a rule is; a rule from elsewhere may be none of them. */
export function repeatOf(rule: string | null, day: string): Repeat {
  if (rule === null || rule === '') return 'once';
  return REPEATS.find((one) => ruleOf(one, day) === rule) ?? 'other';
}
