import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { makersQuery } from '../api/list-makers';
import { makeDecision } from '../api/make-decision';
import { usePlanDesk } from './plan-desk';

const EMPTY = { words: '', personId: null as string | null, due: null as string | null, storyIds: [] as string[] };

/** One line, written while the meeting talks. */
export function DecisionForm({ day }: { day: string }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const { plan } = usePlanDesk();
  const client = useQueryClient();
  const makers = useQuery(makersQuery(agency.id, day));
  const [draft, setDraft] = useState(EMPTY);
  const put = (fields: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...fields }));
  const making = useMutation({
    mutationFn: () => makeDecision(agency.id, day, { words: draft.words, personId: draft.personId ?? undefined, due: draft.due ?? undefined, storyIds: draft.storyIds }),
    onSuccess: () => setDraft(EMPTY),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id, 'decisions'] }),
  });
  const stories = plan?.days.flatMap((one) => one.stories) ?? [];
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    making.mutate();
  };
  return (
    <form onSubmit={submit} data-testid="decision-form">
      <Stack gap="xs">
        <TextInput label={t('decisions.words')} placeholder={t('decisions.wordsHint')} value={draft.words} error={fieldMessage(making.error, 'words')} onChange={(event) => put({ words: event.target.value })} />
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs" verticalSpacing="xs">
          <Select aria-label={t('decisions.who')} placeholder={t('decisions.who')} searchable clearable data={(makers.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))} value={draft.personId} onChange={(personId) => put({ personId })} />
          <DayField aria-label={t('decisions.due')} placeholder={t('decisions.due')} clearable value={draft.due} onChange={(due) => put({ due })} />
          <MultiSelect aria-label={t('decisions.stories')} placeholder={draft.storyIds.length === 0 ? t('decisions.stories') : undefined} searchable hidePickedOptions data={stories.map((one) => ({ value: one.id, label: one.title }))} value={draft.storyIds} onChange={(storyIds) => put({ storyIds })} />
        </SimpleGrid>
        <FormProblem error={making.error} fields={['words']} />
        <Group><Button type="submit" variant="default" disabled={draft.words.trim() === ''} loading={making.isPending}>{t('decisions.add')}</Button></Group>
      </Stack>
    </form>
  );
}
