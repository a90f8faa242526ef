import type { CalendarItem } from './calendar-item';

/** An item in one week: in which line, from which of the seven days, over how many. */
export interface Placed { item: CalendarItem; line: number; column: number; span: number; begins: boolean; ends: boolean }
export interface WeekLayout { days: string[]; placed: Placed[]; lines: number; hidden: number[] }

/**
 * Lays a week out: each item keeps one line over all its days, in the first line that is free on all of them. What
 * finds no line is counted on each of its days.
 */
export function layoutWeek(days: string[], items: CalendarItem[], mostLines: number): WeekLayout {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const taken: boolean[][] = [];
  const hidden = days.map(() => 0);
  const placed: Placed[] = [];
  for (const item of items.filter((one) => one.from <= last && one.to >= first)) {
    const column = item.from <= first ? 0 : days.indexOf(item.from);
    const end = item.to >= last ? days.length - 1 : days.indexOf(item.to);
    const over = days.map((_, at) => at).slice(column, end + 1);
    let line = 0;
    while (over.some((at) => taken[line]?.[at])) line += 1;
    taken[line] ??= [];
    for (const at of over) (taken[line] as boolean[])[at] = true;
    if (line >= mostLines) for (const at of over) hidden[at] = (hidden[at] ?? 0) + 1;
    else placed.push({ item, line, column, span: over.length, begins: item.from >= first, ends: item.to <= last });
  }
  return { days, placed, lines: Math.min(taken.length, mostLines), hidden };
}

export function weeksOf(days: string[]): string[][] {
  const weeks: string[][] = [];
  for (let at = 0; at < days.length; at += 7) weeks.push(days.slice(at, at + 7));
  return weeks;
}
