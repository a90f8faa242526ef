import { Group, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { OperationView } from '@api/schemas';

export function Jobs({ jobs }: { jobs: OperationView['jobs'] }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  return (
    <section>
      <Title order={2} mb="xs">{t('jobs.title')}</Title>
      {jobs.length === 0 ? (
        <Text c="dimmed">{t('noJobs')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={640}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t('job')}</Table.Th><Table.Th>{t('due')}</Table.Th><Table.Th>{t('state')}</Table.Th><Table.Th>{t('failures')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {jobs.map((one) => (
                <Table.Tr key={`${one.name}-${one.instance}`}>
                  <Table.Td maw={360}>{t(`jobs.${one.name as 'import'}`, { defaultValue: one.name })}<Text fz={13} c="dimmed" truncate title={one.instance}>{one.instance}</Text></Table.Td>
                  <Table.Td>{format.dateTime(one.dueAt)}</Table.Td>
                  <Table.Td>{one.late ? <Group gap={6} c="var(--hoitu-bad)"><IconAlertTriangle size={16} />{t('late')}</Group> : t('onTime')}</Table.Td>
                  <Table.Td>{format.number(one.failures)}{one.lastFailure && <Text fz={13} c="dimmed">{format.dateTime(one.lastFailure)}</Text>}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
