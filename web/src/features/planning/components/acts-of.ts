import type { StoryAct, StoryView } from '@api/schemas';

const FROM: Record<StoryAct, StoryView['state'][]> = {
  approve: ['proposed', 'refused'],
  refuse: ['proposed'],
  merge: ['proposed', 'approved'],
  cancel: ['proposed', 'approved'],
  reopen: ['refused', 'cancelled'],
};

/** What can be decided about a story as it stands, in the order of the buttons. */
export function actsOf(story: Pick<StoryView, 'state'>): StoryAct[] {
  return (Object.keys(FROM) as StoryAct[]).filter((act) => FROM[act].includes(story.state));
}
