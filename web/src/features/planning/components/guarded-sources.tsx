import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { GuardedSourceView } from '@api/schemas';
import { sourcesQuery } from '../api/list-sources';
import { openSource } from '../api/open-source';
import { removeSource } from '../api/remove-source';
import classes from './room.module.css';
import { SourceForm } from './source-form';

/** Sources that must not be known. Their words are asked for one by one, shown here only, and kept nowhere. */
export function GuardedSources({ story }: { story: string }) {
  const { t } = useTranslation('room');
  const agency = useAgency();
  const sources = useQuery(sourcesQuery(agency.id, story));
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={t('sources.title')} data-no-print>
      <Title order={3} mb={4}>{t('sources.title')}</Title>
      <Text fz={13} c="dimmed">{t('sources.what')}</Text>
      {(sources.data?.items ?? []).map((source) => <Source key={source.id} story={story} source={source} />)}
      {adding ? <SourceForm story={story} onDone={() => setAdding(false)} /> : <Button mt="xs" variant="default" leftSection={<IconLock size={16} />} onClick={() => setAdding(true)}>{t('sources.add')}</Button>}
    </section>
  );
}

function Source({ story, source }: { story: string; source: GuardedSourceView }) {
  const { t } = useTranslation('room');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const opening = useMutation({ mutationFn: () => openSource(agency.id, source.id), gcTime: 0, onError: (error) => sayTrouble(problemText(error)) });
  const [editing, setEditing] = useState(false);
  const removing = useMutation({
    mutationFn: () => removeSource(agency.id, source.id),
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: sourcesQuery(agency.id, story).queryKey }),
  });
  const done = () => {
    setEditing(false);
    opening.reset(); // what was known of it may be another now, and each look is recorded
  };
  if (editing && opening.data) return <SourceForm story={story} open={{ source, name: opening.data.name, words: opening.data.words }} onDone={done} />;
  return (
    <Paper withBorder p="sm" mt="xs" className={classes.guarded}>
      <Text fz={13} c="dimmed">{t('sources.kept', { name: source.keeperName, at: format.whenShort(source.madeAt) })}</Text>
      <Text fz={13} c="dimmed">{t('sources.readers', { names: source.readers.map((one) => one.name).join(', ') })}</Text>
      {opening.data && <><Text fw={500} mt={4}>{opening.data.name}</Text><Text style={{ whiteSpace: 'pre-wrap' }}>{opening.data.words}</Text></>}
      <Group gap="xs" mt={6}>
        {opening.data
          ? <Button size="xs" variant="default" onClick={() => opening.reset()}>{t('sources.hide')}</Button>
          : <Button size="xs" variant="default" loading={opening.isPending} onClick={() => opening.mutate()}>{t('sources.look')}</Button>}
        {source.keeper && opening.data && <Button size="xs" variant="default" onClick={() => setEditing(true)}>{t('sources.change')}</Button>}
        {source.keeper && <Button size="xs" variant="subtle" color="red" onClick={() => removing.mutate()}>{t('sources.remove')}</Button>}
      </Group>
    </Paper>
  );
}
