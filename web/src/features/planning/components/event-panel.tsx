import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { EventChainView, EventView } from '@api/schemas';
import { eventQuery } from '../api/get-event';
import { EventActs } from './event-acts';
import { EventChain } from './event-chain';
import { EventFacts } from './event-facts';
import { EventFormDialog } from './event-form';
import { EventMark } from './event-mark';

export function EventPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('events');
  const agency = useAgency();
  const event = useQuery(eventQuery(agency.id, id));
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer opened onClose={onClose} position="right" size={wide ? 560 : '100%'} title={t('panel')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded query={event}>{(chain) => <Chain chain={chain} />}</Loaded>
    </Drawer>
  );
}

function Chain({ chain }: { chain: EventChainView }) {
  const { t } = useTranslation('events');
  const [editing, setEditing] = useState<EventView | null>(null);
  const { event } = chain;
  return (
    <Stack gap="lg" data-testid="event-panel">
      <div>
        <Title order={2}>{event.title}</Title>
        <EventMark state={event.state} />
        {event.reason && <Text fz={13}>“{event.reason}”</Text>}
      </div>
      {event.mayChange && (
        <Group gap="xs">
          {event.state !== 'cancelled' && <Button variant="default" onClick={() => setEditing(event)}>{t('change')}</Button>}
          <EventActs event={event} />
        </Group>
      )}
      <EventFacts event={event} />
      <EventChain chain={chain} />
      {editing && <EventFormDialog event={editing} day={editing.fromDay} onClose={() => setEditing(null)} onDone={() => setEditing(null)} />}
    </Stack>
  );
}
