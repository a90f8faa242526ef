import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { OperationView } from '@api/schemas';

export function Followers({ followers }: { followers: OperationView['followers'] }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  return (
    <section>
      <Title order={2} mb="xs">{t('followers.title')}</Title>
      {followers.length === 0 ? (
        <Text c="dimmed">{t('noFollowers')}</Text>
      ) : (
        <Table>
          <Table.Thead><Table.Tr><Table.Th>{t('follower')}</Table.Th><Table.Th>{t('lag')}</Table.Th><Table.Th>{t('readAt')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {followers.map((one) => (
              <Table.Tr key={one.name}><Table.Td>{t(`followers.${one.name as 'search'}`, { defaultValue: one.name })}</Table.Td><Table.Td>{format.number(one.lagChanges)}</Table.Td><Table.Td>{format.dateTime(one.readAt)}</Table.Td></Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
