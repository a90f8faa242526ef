import { STORY_FORMS } from '@/ui/plan-marks';
import type { StoryForm, StoryPriority, StoryView } from '@api/schemas';

export type Grouping = 'tien-do' | 'uu-tien' | 'loai-hinh';
export type Stage = 'proposed' | 'approved' | 'working' | 'done' | 'dropped';
export type GroupKey = Stage | StoryPriority | StoryForm | 'no-form';
export interface Group { key: GroupKey; stories: StoryView[] }

const DROPPED = new Set(['refused', 'cancelled', 'merged']);
const NOT_BEGUN = new Set(['open', 'assigned', 'accepted']);
const BEHIND = new Set(['handed-in', 'approved', 'published', 'stopped']);
const RANK: Record<StoryPriority, number> = { urgent: 0, important: 1, normal: 2 };

/** How far a story is on the whole: with the slowest of its forms, once one of them has been begun. */
export function stageOf(story: StoryView): Stage {
  if (DROPPED.has(story.state)) return 'dropped';
  if (story.state === 'proposed') return 'proposed';
  const made = story.assignments;
  if (made.every((one) => NOT_BEGUN.has(one.state))) return 'approved';
  return made.every((one) => BEHIND.has(one.state)) ? 'done' : 'working';
}

/** The urgent first, then what is due first. */
export function inOrder(stories: StoryView[]): StoryView[] {
  return [...stories].sort(
    (a, b) => RANK[a.priority] - RANK[b.priority] || (dueOf(a) ?? '9').localeCompare(dueOf(b) ?? '9') || a.number - b.number,
  );
}

/** The first time until which something of a story is owed. */
export function dueOf(story: StoryView): string | null {
  const all = story.assignments.map((one) => one.deadline).filter((one) => one !== null);
  if (story.deadline) all.push(story.deadline);
  return all.sort()[0] ?? null;
}

export function groupStories(stories: StoryView[], by: Grouping): Group[] {
  const sorted = inOrder(stories);
  const group = (key: GroupKey, fits: (story: StoryView) => boolean): Group => ({ key, stories: sorted.filter(fits) });
  const dropped = group('dropped', (story) => stageOf(story) === 'dropped');
  const alive = (story: StoryView) => stageOf(story) !== 'dropped';
  if (by === 'tien-do') {
    const stages: Stage[] = ['proposed', 'approved', 'working', 'done'];
    return withDropped(stages.map((stage) => group(stage, (story) => stageOf(story) === stage)), dropped);
  }
  if (by === 'uu-tien') {
    const priorities: StoryPriority[] = ['urgent', 'important', 'normal'];
    return withDropped(priorities.map((one) => group(one, (story) => alive(story) && story.priority === one)), dropped);
  }
  // A story in several forms stands in the column of each: every desk sees what is its own.
  const forms = STORY_FORMS.map((form) => group(form, (story) => alive(story) && story.assignments.some((one) => one.form === form)));
  const without = group('no-form', (story) => alive(story) && story.assignments.length === 0);
  return withDropped([...forms, without].filter((one) => one.stories.length > 0), dropped);
}

const withDropped = (groups: Group[], dropped: Group) => (dropped.stories.length > 0 ? [...groups, dropped] : groups);
