/** Where the facts stand on which a unit's value rests. */
export function evidencePath(measure: { programme: string; indicator: string }, unit: string, period: { firstDay: string; lastDay: string }): string {
  return `/dieu-hanh/bang-chung/${measure.programme}~${measure.indicator}/${unit}/${period.firstDay}~${period.lastDay}`;
}
