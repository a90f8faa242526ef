import type { PlanView } from '@api/schemas';

/** The plan as it looks when a story stands on another day, one version on; a day that is not shown takes it out of sight. */
export function moveInPlan(plan: PlanView, storyId: string, day: string): PlanView {
  const story = plan.days.flatMap((one) => one.stories).find((one) => one.id === storyId);
  if (!story || story.day === day) return plan;
  return {
    ...plan,
    days: plan.days.map((one) => {
      const rest = one.stories.filter((other) => other.id !== storyId);
      return { ...one, stories: one.day === day ? [...rest, { ...story, day, version: story.version + 1 }] : rest };
    }),
  };
}
