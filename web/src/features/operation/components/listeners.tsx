import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { OperationView } from '@api/schemas';

export function Listeners({ listeners }: { listeners: OperationView['listeners'] }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  return (
    <section>
      <Title order={2} mb="xs">{t('listeners')}</Title>
      {listeners.length === 0 ? (
        <Text c="dimmed">{t('noListeners')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={640}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t('listener')}</Table.Th><Table.Th>{t('event')}</Table.Th><Table.Th>{t('publishedAt')}</Table.Th><Table.Th>{t('age')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {listeners.map((one) => (
                <Table.Tr key={one.id}><Table.Td>{one.listener}</Table.Td><Table.Td>{one.event}</Table.Td><Table.Td>{format.dateTime(one.publishedAt)}</Table.Td><Table.Td>{format.duration(one.ageSeconds)}</Table.Td></Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
