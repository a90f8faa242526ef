import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Loaded } from '@/ui/loaded';
import type { SessionRowView } from '@api/schemas';
import { endOtherSessions } from '../api/end-other-sessions';
import { endSession } from '../api/end-session';
import { sessionsQuery } from '../api/list-sessions';
import { browserName } from './browser-name';

export function SessionList() {
  const { t } = useTranslation('identity');
  const sessions = useQuery(sessionsQuery);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const ending = useMutation({ mutationFn: endSession, onSettled: refresh });
  const endingOthers = useMutation({ mutationFn: endOtherSessions, onSettled: refresh });
  return (
    <Stack gap="sm">
      <Title order={2}>{t('sessions.title')}</Title>
      <Text c="dimmed">{t('sessions.what')}</Text>
      <Loaded query={sessions}>
        {({ items }) => (
          <>
            {items.map((row) => <SessionRow key={row.id} row={row} onEnd={() => ending.mutate(row.id)} />)}
            {items.length > 1 && (
              <Group><Button variant="default" loading={endingOthers.isPending} onClick={() => endingOthers.mutate()}>{t('sessions.endOthers')}</Button></Group>
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function SessionRow({ row, onEnd }: { row: SessionRowView; onEnd: () => void }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <Group justify="space-between" wrap="nowrap" py={6}>
      <div>
        <Text>{browserName(row.userAgent)} {row.current && <Text span fz={13} c="var(--hoitu-good)">· {t('sessions.current')}</Text>}</Text>
        <Text fz={13} c="dimmed">{t('sessions.seen', { ip: row.ip, at: format.dateTime(row.lastSeenAt) })}</Text>
      </div>
      {!row.current && <Button size="xs" variant="subtle" onClick={onEnd}>{t('sessions.end')}</Button>}
    </Group>
  );
}
