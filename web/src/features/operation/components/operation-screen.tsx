import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { OperationView } from '@api/schemas';
import { operationQuery } from '../api/get-operation';
import { Figure } from './figure';
import { Followers } from './followers';
import { Jobs } from './jobs';
import { Listeners } from './listeners';
import { Mail } from './mail';
import { ResetLink } from './reset-link';

const DISK_LOW_SHARE = 0.1;
const MEMORY_HIGH_SHARE = 0.9;

/** What is late, what is broken, what is full. */
export function OperationScreen() {
  const { t } = useTranslation('operation');
  const operation = useQuery(operationQuery);
  const { operator } = useSession();
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Loaded query={operation}>
        {(view) => (
          <Stack gap={36}>
            <Figures view={view} />
            <Listeners listeners={view.listeners} />
            <Jobs jobs={view.jobs} />
            <Followers followers={view.followers} />
            <Mail mail={view.mail} />
            {operator && <ResetLink />}
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}

function Figures({ view }: { view: OperationView }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const freeShare = view.disk.freeBytes / view.disk.totalBytes;
  const memoryShare = view.memory.heapBytes / view.memory.maxBytes;
  return (
    <SimpleGrid cols={{ base: 2, md: 3 }} spacing={{ base: 'md', sm: 'xl' }}>
      <Figure name={t('database')} value={view.database.up ? t('up') : t('down')} note={t('databaseNote', { version: view.database.version ?? '', size: format.bytes(view.database.sizeBytes), connections: format.number(view.database.connections) })} bad={!view.database.up} />
      <Figure name={t('disk')} value={t('free', { size: format.bytes(view.disk.freeBytes) })} note={t('diskNote', { total: format.bytes(view.disk.totalBytes), path: view.disk.path })} bad={freeShare < DISK_LOW_SHARE} />
      <Figure name={t('memory')} value={format.bytes(view.memory.heapBytes)} note={t('memoryNote', { most: format.bytes(view.memory.maxBytes) })} bad={memoryShare > MEMORY_HIGH_SHARE} />
      <Figure name={t('version')} value={view.version} note={t('startedAt', { at: format.dateTime(view.startedAt) })} />
      <Figure name={t('agencies')} value={format.number(view.agencies)} />
      <Figure name={t('search')} value={t('documents', { documents: format.number(view.search.documents) })} />
    </SimpleGrid>
  );
}
