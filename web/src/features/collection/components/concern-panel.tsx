import { Anchor, Button, Drawer, Group, Stack, Text, Textarea } from '@mantine/core';
import type { ConcernSeenView } from '@api/schemas';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { actOnConcern, type ConcernAct } from '../api/act-on-concern';
import { concernQuery } from '../api/get-concern';
import classes from './collection.module.css';

export function ConcernPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('collection');
  const concern = useQuery(concernQuery(id));
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={t('concern.one')}>
      <Loaded query={concern}>{(seen) => <Seen key={seen.head.version} seen={seen} />}</Loaded>
    </Drawer>
  );
}

function Seen({ seen }: { seen: ConcernSeenView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const { head } = seen;
  const acting = useMutation({
    mutationFn: (act: ConcernAct) => actOnConcern(head.id, act, head.version, words),
    onSuccess: () => client.invalidateQueries({ queryKey: ['collection'] }),
  });
  const may: Record<ConcernAct, boolean> = {
    answer: seen.answers && head.state !== 'closed',
    close: head.state !== 'closed' && (seen.raises || (seen.answers && head.state === 'answered')),
    reopen: seen.raises && head.state !== 'open',
  };
  const acts = (Object.keys(may) as ConcernAct[]).filter((act) => may[act]);
  return (
    <Stack gap="md">
      <Text className={classes.dim}>{t(`concern.kinds.${head.kind}` as 'concern.kinds.proposal')} · {head.unitName} → {head.addresseeName}</Text>
      <div>
        {seen.acts.map((act, index) => (
          <div key={index} className={classes.act}>
            <Text fw={600}>{t(`concern.acts.${act.act}` as 'concern.acts.raised')}</Text>
            <Text className={classes.words}>{act.words}</Text>
            <Text className={classes.dim}>{act.by} · {format.dateTime(act.at)}</Text>
          </div>
        ))}
      </div>
      {head.reportId !== null && <Anchor component={Link} to={`/dieu-hanh/phieu/${head.reportId}`}>{t('concern.report')}</Anchor>}
      {acts.length > 0 && (
        <>
          <Textarea label={t('concern.say')} autosize minRows={3} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
          <FormProblem error={acting.error} />
          <Group gap="xs">
            {acts.map((act, index) => (
              <Button key={act} variant={index === 0 ? 'filled' : 'default'} disabled={words.trim() === ''} loading={acting.isPending && acting.variables === act} onClick={() => acting.mutate(act)}>{t(`concern.do.${act}`)}</Button>
            ))}
          </Group>
        </>
      )}
    </Stack>
  );
}
