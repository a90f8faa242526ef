import type { ShiftView } from '@api/schemas';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** From when to when a shift lasts; one whose end is not after its beginning ends the next day. */
function span({ day, startsAt, endsAt }: Pick<ShiftView, 'day' | 'startsAt' | 'endsAt'>): [number, number] {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const start = midnight + minutes(startsAt) * MINUTE_MS;
  const end = midnight + minutes(endsAt) * MINUTE_MS;
  return [start, end > start ? end : end + DAY_MS];
}

export const clashKey = (shiftId: string, personId: string) => `${shiftId} ${personId}`;

/** Who is on duty in two places at once, as shift and person. */
export function clashesOf(shifts: Pick<ShiftView, 'id' | 'day' | 'startsAt' | 'endsAt' | 'people'>[]): Set<string> {
  const found = new Set<string>();
  const all = shifts.flatMap((shift) => shift.people.map((person) => ({ shift, person: person.personId, span: span(shift) })));
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (other.person !== one.person || other.shift.id === one.shift.id || one.span[1] <= other.span[0] || other.span[1] <= one.span[0]) continue;
      found.add(clashKey(one.shift.id, one.person)).add(clashKey(other.shift.id, one.person));
    }
  });
  return found;
}
