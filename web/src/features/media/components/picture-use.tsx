import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { UseView } from '@api/schemas';
import { pictureUseQuery } from '../api/get-picture-use';
import { sayPictureUse } from '../api/say-picture-use';

/** What the rights of a picture allow; pieces with a picture that may not be used do not go out. */
export function PictureUse({ pictureId, mayChange }: { pictureId: string; mayChange: boolean }) {
  const { t } = useTranslation('media');
  const agency = useAgency();
  const format = useFormat();
  const use = useQuery(pictureUseQuery(agency.id, pictureId)).data;
  const [changing, change] = useState(false);
  if (use === undefined) return null;
  const kind = kindOf(use);
  return (
    <section>
      <Title order={3} mb={4}>{t('use.title')}</Title>
      <Text fz={14}>{t(`use.${kind}`, { day: use.untilDay ? format.date(use.untilDay) : '' })} {use.note}</Text>
      {use.byName && use.at && <Text fz={13} c="dimmed">{t('use.said', { name: use.byName, at: format.dateTime(use.at) })}</Text>}
      {mayChange && !changing && <Button mt={8} variant="default" size="compact-sm" onClick={() => change(true)}>{t('use.change')}</Button>}
      {changing && <UseForm pictureId={pictureId} use={use} onDone={() => change(false)} />}
    </section>
  );
}

type Kind = 'free' | 'until' | 'barred';
const KINDS: Kind[] = ['free', 'until', 'barred'];
const kindOf = (use: UseView): Kind => (!use.allowed ? 'barred' : use.untilDay === null ? 'free' : 'until');

function UseForm({ pictureId, use, onDone }: { pictureId: string; use: UseView; onDone: () => void }) {
  const { t } = useTranslation(['media', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [kind, setKind] = useState(kindOf(use));
  const [untilDay, setUntil] = useState<string | null>(use.untilDay);
  const [note, setNote] = useState(use.note);
  const saying = useMutation({
    mutationFn: () => sayPictureUse(agency.id, pictureId, { allowed: kind !== 'barred', untilDay: kind === 'until' ? untilDay : null, note: note.trim() }),
    onSuccess: (after) => {
      client.setQueryData(pictureUseQuery(agency.id, pictureId).queryKey, after);
      onDone();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate();
      }}
    >
      <Stack gap="xs" mt={8}>
        <SegmentedControl fullWidth aria-label={t('use.title')} data={KINDS.map((value) => ({ value, label: t(`use.choose.${value}`) }))} value={kind} onChange={(value) => setKind(value as Kind)} />
        {kind === 'until' && <DayField label={t('use.lastDay')} value={untilDay} onChange={setUntil} />}
        <TextInput label={t('use.note')} value={note} error={fieldMessage(saying.error, 'note')} onChange={(event) => setNote(event.target.value)} />
        <FormProblem error={saying.error} fields={['note']} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={saying.isPending} disabled={kind === 'until' && untilDay === null}>{t('common:save')}</Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onDone}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
