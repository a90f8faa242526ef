import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { SecretOnce } from '@/ui/secret-once';
import type { FeedView } from '@api/schemas';
import { calendarUrl } from '../api/get-events';
import { feedsQuery } from '../api/list-feeds';
import { openFeed } from '../api/open-feed';
import { revokeFeed } from '../api/revoke-feed';
import classes from './events.module.css';

/** Addresses that other calendars follow. Whoever has one reads it, so it is shown once and can be taken back. */
export function FeedsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('events');
  const agency = useAgency();
  const client = useQueryClient();
  const feeds = useQuery(feedsQuery(agency.id));
  const [name, setName] = useState('');
  const [whole, setWhole] = useState(false);
  const again = () => client.invalidateQueries({ queryKey: feedsQuery(agency.id).queryKey });
  const opening = useMutation({ mutationFn: () => openFeed(agency.id, { name, own: !whole }), onSuccess: again });
  const revoking = useMutation({ mutationFn: (id: string) => revokeFeed(agency.id, id), onSettled: again });
  const done = () => {
    opening.reset();
    setName('');
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('feeds.title')}>
      <Stack gap="md">
        <Text>{t('feeds.what')}</Text>
        {opening.data ? (
          <SecretOnce what={t('feeds.once')} value={opening.data.address} copy={t('feeds.copy')} done={t('feeds.kept')} onDone={done} />
        ) : (
          <form onSubmit={(sent) => { sent.preventDefault(); opening.mutate(); }}>
            <Group gap="xs" align="flex-end">
              <TextInput label={t('feeds.name')} placeholder={t('feeds.nameHint')} flex={1} value={name} error={fieldMessage(opening.error, 'name')} onChange={(event) => setName(event.target.value)} />
              <Button type="submit" loading={opening.isPending}>{t('feeds.open')}</Button>
            </Group>
            {agency.may('plan.decide') && <Checkbox mt="xs" label={t('feeds.whole')} checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />}
            <FormProblem error={opening.error} fields={['name']} />
          </form>
        )}
        <Loaded query={feeds}>{({ items }) => <div>{items.map((feed) => <FeedLine key={feed.id} feed={feed} onRevoke={() => revoking.mutate(feed.id)} />)}</div>}</Loaded>
        <Text fz={13}><a href={calendarUrl(agency.id)} download>{t('feeds.file')}</a></Text>
      </Stack>
    </Modal>
  );
}

function FeedLine({ feed, onRevoke }: { feed: FeedView; onRevoke: () => void }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  return (
    <div className={classes.line}>
      <span>{feed.name}</span>
      <Text span fz={13} c="dimmed">
        {t(feed.own ? 'feeds.own' : 'feeds.agency')} · {feed.lastReadAt ? t('feeds.read', { at: format.whenShort(feed.lastReadAt) }) : t('feeds.unread')}
      </Text>
      <Button variant="subtle" size="xs" onClick={onRevoke}>{t('feeds.revoke')}</Button>
    </div>
  );
}
