import type { PlanView, StoryView } from '@api/schemas';

/** The story as it was last read: a dialog may stand open while the plan behind it moves on. */
export function newest(plan: PlanView | undefined, story: StoryView): StoryView {
  const found = plan?.days.flatMap((day) => day.stories).find((one) => one.id === story.id);
  return found && found.version > story.version ? found : story;
}
