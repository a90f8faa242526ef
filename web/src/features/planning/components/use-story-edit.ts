import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import type { StoryView } from '@api/schemas';
import { changeStory } from '../api/change-story';
import { storyQuery } from '../api/get-story';
import { changed, clashes, requestOf, type StoryDraft } from './story-draft';

/**
 * Saves by itself what is typed into a story. Where somebody else changed another field meanwhile, both changes stand;
 * where it was the same field, nothing is saved before one of the two texts is chosen.
 */
export function useStoryEdit(story: StoryView) {
  const agency = useAgency();
  const client = useQueryClient();
  const query = storyQuery(agency.id, story.id);
  const [edit, setEdit] = useState<{ base: StoryView; draft: StoryDraft } | null>(null);
  const draft = edit?.draft ?? {};
  const clash = edit ? clashes(edit.base, story, draft) : [];

  const saving = useMutation({
    scope: { id: `story-${story.id}` },
    mutationFn: async ({ base, draft: wanted }: { base: StoryView; draft: StoryDraft }) => {
      const known = client.getQueryData(query.queryKey) ?? story;
      if (clashes(base, known, wanted).length > 0) return known;
      try {
        return await changeStory(agency.id, story.id, requestOf(wanted, known.version));
      } catch (error) {
        if (asProblem(error).code !== 'story-moved-on') throw error;
        const now = await client.fetchQuery({ ...query, staleTime: 0 });
        if (clashes(base, now, wanted).length > 0) return now;
        return changeStory(agency.id, story.id, requestOf(wanted, now.version));
      }
    },
    onSuccess: (after) => {
      client.setQueryData(query.queryKey, after);
      setEdit((now) => {
        const left = now ? changed(after, now.draft) : {};
        return now && Object.keys(left).length > 0 ? { base: now.base, draft: left } : null;
      });
      void client.invalidateQueries({ queryKey: ['plan', agency.id, 'days'] });
    },
  });

  const type = (fields: StoryDraft) => {
    const next = { base: edit?.base ?? story, draft: changed(edit?.base ?? story, { ...draft, ...fields }) };
    setEdit(next);
    return next;
  };
  const save = (next = edit) => {
    if (next && clash.length === 0 && Object.keys(next.draft).length > 0) saving.mutate(next);
  };
  return {
    shown: { ...story, ...draft },
    dirty: Object.keys(draft).length > 0,
    clash,
    error: saving.error,
    pending: saving.isPending,
    saved: saving.isSuccess && !saving.isPending,
    type,
    save: () => save(),
    /** For fields that are chosen, not typed. */
    put: (fields: StoryDraft) => save(type(fields)),
    keepMine: () => {
      const mine = { base: story, draft };
      setEdit(mine);
      saving.mutate(mine);
    },
    takeTheirs: () => setEdit(null),
  };
}

export type StoryEdit = ReturnType<typeof useStoryEdit>;
