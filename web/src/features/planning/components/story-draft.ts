import type { StoryRequest, StoryView } from '@api/schemas';

const FIELDS = ['title', 'angle', 'sectionId', 'priority', 'place', 'equipment', 'deadline', 'day'] as const;
export type StoryField = (typeof FIELDS)[number];
/** What somebody has typed into the panel and not saved yet. */
export type StoryDraft = Partial<Pick<StoryView, StoryField>>;

/** Only what differs from the story is a draft: what was typed back to the old text is no change. */
export function changed(story: StoryView, draft: StoryDraft): StoryDraft {
  return Object.fromEntries(FIELDS.filter((field) => field in draft && draft[field] !== story[field]).map((field) => [field, draft[field]]));
}

/** The fields that two people changed at once: what both wrote must be seen before one of them wins. */
export function clashes(before: StoryView, now: StoryView, draft: StoryDraft): StoryField[] {
  return FIELDS.filter((field) => field in draft && before[field] !== now[field] && draft[field] !== now[field]);
}

/** The request of a draft; an emptied field is named, since nothing given means nothing changed. */
export function requestOf(draft: StoryDraft, version: number): StoryRequest {
  const emptied = (['sectionId', 'deadline'] as const).filter((field) => field in draft && draft[field] === null);
  const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null));
  return { ...given, ...(emptied.length > 0 ? { clear: emptied } : {}), version };
}
