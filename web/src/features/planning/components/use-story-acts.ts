import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { PlanView, StoryAct, StoryView } from '@api/schemas';
import { actOnStory } from '../api/act-on-story';
import { changeStory } from '../api/change-story';
import { storyQuery } from '../api/get-story';
import { moveInPlan } from './move-in-plan';

export interface ActWords { act: StoryAct; reason?: string; intoId?: string }

/** What is decided about stories. Whatever comes of it, the plan is read again: somebody else may have been faster. */
export function useStoryActs() {
  const { t } = useTranslation(['planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const again = () => client.invalidateQueries({ queryKey: ['plan', agency.id] });

  const deciding = useMutation({
    mutationFn: async ({ stories, words }: { stories: StoryView[]; words: ActWords }) => {
      const refused: string[] = [];
      for (const story of stories) {
        try {
          await actOnStory(agency.id, story.id, { ...words, version: story.version });
        } catch (error) {
          if (stories.length === 1) throw error;
          refused.push(`${story.title}: ${problemText(error)}`);
        }
      }
      return refused;
    },
    onSuccess: (refused, { stories, words }) => {
      if (refused.length > 0) sayTrouble(refused.join(' '));
      const done = stories.length - refused.length;
      if (done > 0) sayDone(t(`done.${words.act}`, { count: done }));
    },
    onSettled: again,
  });

  // One after the other, each from where the screen shows the story.
  const mutationKey = ['story-move', agency.id];
  const moving = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: ({ story, day }: { story: StoryView; day: string }) => changeStory(agency.id, story.id, { version: story.version, day }),
    onMutate: async ({ story, day }) => {
      await client.cancelQueries({ queryKey: ['plan', agency.id, 'days'] }); // an older answer would set it back
      client.setQueriesData<PlanView>({ queryKey: ['plan', agency.id, 'days'] }, (plan) => plan && moveInPlan(plan, story.id, day));
    },
    onSuccess: (after, { story }) => {
      client.setQueryData(storyQuery(agency.id, story.id).queryKey, after);
      sayUndo(t('moved', { day: format.day(after.day) }), t('common:undo'), () => moving.mutate({ story: after, day: story.day }), story.id);
    },
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => (client.isMutating({ mutationKey }) > 1 ? undefined : again()),
  });

  return {
    pending: deciding.isPending,
    error: deciding.error,
    reset: deciding.reset,
    /** With a form beside it the form tells what was refused, otherwise a notice does. */
    decide: (stories: StoryView[], words: ActWords, onDone?: () => void) =>
      deciding.mutate({ stories, words }, { onSuccess: onDone, onError: (error) => onDone ?? sayTrouble(problemText(error)) }),
    move: (story: StoryView, day: string) => {
      if (story.day !== day) moving.mutate({ story, day });
    },
  };
}

export type StoryActs = ReturnType<typeof useStoryActs>;
