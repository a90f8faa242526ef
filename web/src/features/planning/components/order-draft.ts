import type { AssignmentRequest, AssignmentView, LengthUnit, StoryForm, StoryView } from '@api/schemas';
import { STORY_FORMS } from '@/ui/plan-marks';

const UNITS: Record<StoryForm, LengthUnit> = {
  web: 'words', print: 'words', social: 'words', photo: 'pictures', radio: 'seconds', tv: 'seconds', video: 'seconds', podcast: 'seconds',
};

export const unitOf = (form: string): LengthUnit => UNITS[form as StoryForm] ?? 'words';

export type OrderDraft = AssignmentRequest & { form: string; personIds: string[]; note: string };

/** A new order begins with the first form the story does not have yet; an old one with what was ordered. */
export function startingOrder(story: StoryView, assignment: AssignmentView | undefined, people: string[]): OrderDraft {
  if (assignment) {
    return {
      form: assignment.form,
      deskId: assignment.deskId ?? undefined,
      length: assignment.length ?? undefined,
      lengthUnit: assignment.lengthUnit ?? unitOf(assignment.form),
      deadline: assignment.deadline ?? undefined,
      note: assignment.note,
      personIds: assignment.people.map((person) => person.personId),
    };
  }
  const form = STORY_FORMS.find((one) => story.assignments.every((made) => made.form !== one)) ?? 'web';
  return { form, lengthUnit: unitOf(form), deadline: story.deadline ?? undefined, note: '', personIds: people };
}
