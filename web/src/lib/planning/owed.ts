import type { AssignmentView, StoryView } from '@api/schemas';

export interface Owed { story: StoryView; assignment: AssignmentView; deadline: string | null }

const WITH_READERS = new Set(['published', 'stopped']);
const HANDED_ON = new Set(['handed-in', 'approved']);

/** Work that lies with somebody else now; its maker only waits. */
export const handedOn = (one: AssignmentView) => HANDED_ON.has(one.state);

/** What one person makes, the most pressing first: what came back, then by deadline; what is handed in comes last. */
export function owedBy(stories: StoryView[], personId: string): Owed[] {
  return stories
    .flatMap((story) =>
      story.assignments
        .filter((one) => !WITH_READERS.has(one.state) && one.people.some((person) => person.personId === personId))
        .map((assignment) => ({ story, assignment, deadline: assignment.deadline ?? story.deadline })),
    )
    .sort((a, b) => rank(a) - rank(b) || (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || a.story.day.localeCompare(b.story.day));
}

function rank(one: Owed): number {
  if (handedOn(one.assignment)) return 2;
  return one.assignment.state === 'returned' ? 0 : 1;
}

export function acceptedBy(one: AssignmentView, personId: string): boolean {
  return one.people.some((person) => person.personId === personId && person.acceptedAt !== null);
}
