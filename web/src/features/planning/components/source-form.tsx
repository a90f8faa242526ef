import { Button, Group, MultiSelect, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency, useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { GuardedSourceView } from '@api/schemas';
import { changeSource } from '../api/change-source';
import { makersQuery } from '../api/list-makers';
import { keepSource } from '../api/keep-source';
import { sourcesQuery } from '../api/list-sources';

/** A source as its keeper has it open. */
export interface OpenSource { source: GuardedSourceView; name: string; words: string }

/** Keeps a new source, or changes one that its keeper has open. */
export function SourceForm({ story, open, onDone }: { story: string; open?: OpenSource; onDone: () => void }) {
  const { t } = useTranslation(['room', 'common']);
  const agency = useAgency();
  const { person } = useSession();
  const client = useQueryClient();
  const makers = useQuery(makersQuery(agency.id));
  const [draft, setDraft] = useState({ name: open?.name ?? '', words: open?.words ?? '', readerIds: open?.source.readers.map((one) => one.personId).filter((id) => id !== person.id) ?? [] });
  const put = (fields: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...fields }));
  const keeping = useMutation({
    mutationFn: async () => {
      if (open) await changeSource(agency.id, open.source.id, { ...draft, version: open.source.version });
      else await keepSource(agency.id, story, draft);
    },
    gcTime: 0,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: sourcesQuery(agency.id, story).queryKey }),
  });
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    keeping.mutate();
  };
  const people = (makers.data?.items ?? []).filter((one) => one.id !== person.id);
  return (
    <Paper component="form" withBorder p="sm" mt="xs" autoComplete="off" onSubmit={submit} data-testid="source-form">
      <Stack gap="sm">
        <TextInput label={t('sources.name')} data-autofocus value={draft.name} error={fieldMessage(keeping.error, 'name')} onChange={(event) => put({ name: event.target.value })} />
        <Textarea label={t('words')} autosize minRows={2} value={draft.words} error={fieldMessage(keeping.error, 'words')} onChange={(event) => put({ words: event.target.value })} />
        <MultiSelect label={t('sources.who')} description={t('sources.whoHint')} searchable hidePickedOptions data={people.map((one) => ({ value: one.id, label: one.name }))} value={draft.readerIds} error={fieldMessage(keeping.error, 'readerIds')} onChange={(readerIds) => put({ readerIds })} />
        <FormProblem error={keeping.error} fields={['name', 'words', 'readerIds']} />
        <Group gap="xs">
          <Button type="submit" loading={keeping.isPending}>{open ? t('common:save') : t('sources.keep')}</Button>
          <Button variant="subtle" color="gray" onClick={onDone}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
