import { Button, Group, Paper, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { RoomItemKind, RoomItemView } from '@api/schemas';
import { changeItem } from '../api/change-item';
import { roomQuery } from '../api/get-room';
import { shareItem } from '../api/share-item';

const KINDS: RoomItemKind[] = ['note', 'link', 'contact', 'source'];

/** Shares something new, or changes what was shared. */
export function ShareForm({ story, item, onDone }: { story: string; item?: RoomItemView; onDone: () => void }) {
  const { t } = useTranslation(['room', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [draft, setDraft] = useState({ kind: item?.kind ?? 'note' as RoomItemKind, title: item?.title ?? '', body: item?.body ?? '', link: item?.link ?? '' });
  const put = (fields: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...fields }));
  const sharing = useMutation({
    mutationFn: async () => {
      const wish = { ...draft, link: draft.kind === 'link' ? draft.link : '' };
      if (item) await changeItem(agency.id, item.id, { ...wish, pictureId: item.pictureId ?? undefined, version: item.version });
      else await shareItem(agency.id, story, wish);
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: roomQuery(agency.id, story).queryKey }),
  });
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    sharing.mutate();
  };
  const error = (field: string) => fieldMessage(sharing.error, field);
  return (
    <Paper component="form" withBorder p="sm" mt="xs" onSubmit={submit} data-testid="share-form">
      <Stack gap="sm">
        {draft.kind !== 'picture' && <SegmentedControl aria-label={t('what')} value={draft.kind} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(kind) => put({ kind: kind as RoomItemKind })} />}
        {draft.kind === 'link' && <TextInput label={t('link')} placeholder="https://" value={draft.link} error={error('link')} onChange={(event) => put({ link: event.target.value })} />}
        {draft.kind !== 'note' && <TextInput label={t(draft.kind === 'link' || draft.kind === 'picture' ? 'name' : 'who')} value={draft.title} error={error('title')} onChange={(event) => put({ title: event.target.value })} />}
        <Textarea label={t('words')} autosize minRows={2} maxRows={12} value={draft.body} error={error('body') ?? (draft.kind === 'note' ? error('title') : undefined)} onChange={(event) => put({ body: event.target.value })} />
        <FormProblem error={sharing.error} fields={['link', 'title', 'body']} />
        <Group gap="xs">
          <Button type="submit" loading={sharing.isPending}>{item ? t('common:save') : t('share')}</Button>
          <Button variant="subtle" color="gray" onClick={onDone}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
