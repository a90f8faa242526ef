import type { PressGroup, RoyaltyView } from '@api/schemas';

export interface RoyaltyRow { name: string; press: PressGroup; group: number; most: number }

const PERCENT = 100;

/** The law's groups at a share of what it allows, as many local tables have it; rounded to two decimals. */
export function ofLaw(law: RoyaltyView['law'], percent: number, english: boolean): RoyaltyRow[] {
  return law.map((group) => ({
    name: english ? group.nameEn : group.nameVi,
    press: group.press as PressGroup,
    group: group.number,
    most: Math.round(group.most * percent) / PERCENT,
  }));
}

/** Lines from a spreadsheet: genre; press; group; coefficient, split by tab or semicolon, with a comma or a point. */
export function readLines(text: string): { rows: RoyaltyRow[]; unread: number | null } {
  const rows: RoyaltyRow[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [name = '', press = '', group = '', most = ''] = line.split(/[\t;]/).map((cell) => cell.trim());
    const value = Number(most.replace(',', '.'));
    const known = press === 'print' || press === 'broadcast';
    if (name === '' || !known || !/^\d+$/.test(group) || most === '' || Number.isNaN(value)) return { rows, unread: index + 1 };
    rows.push({ name, press, group: Number(group), most: value });
  }
  return { rows, unread: null };
}

/** The table for a spreadsheet, with the mark that makes it read Vietnamese. */
export function csvOf(rows: RoyaltyRow[]): string {
  const cell = (value: string | number) => `"${defused(value).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => [row.name, row.press, row.group, row.most].map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A name that a spreadsheet would run as a formula goes behind an apostrophe, as in every table of the program. */
function defused(value: string | number): string {
  return typeof value === 'string' && /^'*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value);
}
