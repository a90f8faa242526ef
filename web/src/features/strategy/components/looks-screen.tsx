import { Button, Group, Select, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { looksCsvUrl, looksQuery } from '../api/get-looks';
import classes from './evidence.module.css';

/** Who from outside looked into the agency's records, and what was opened. */
export function LooksScreen() {
  const { t } = useTranslation('evidence');
  const session = useSession();
  const navigate = useNavigate();
  const { unit } = useSearch({ strict: false }) as { unit?: string };
  const own = session.memberships.filter((one) => one.permissions.includes('strategy.declare'));
  const chosen = own.find((one) => one.organizationId === unit) ?? own[0];
  if (!chosen) return <Screen title={t('looks.title')}><Empty title={t('mine.noneHere')} /></Screen>;
  return (
    <Screen title={t('looks.title')} lead={t('looks.lead')} actions={<Csv unit={chosen.organizationId} />}>
      {own.length > 1 && (
        <Select
          mb="lg"
          maw={360}
          label={t('mine.agency')}
          allowDeselect={false}
          data={own.map((one) => ({ value: one.organizationId, label: one.organizationName }))}
          value={chosen.organizationId}
          onChange={(id) => id && void navigate({ to: '.', search: { unit: id } as never })}
        />
      )}
      <Looks unit={chosen.organizationId} />
    </Screen>
  );
}

function Csv({ unit }: { unit: string }) {
  const { t } = useTranslation('common');
  return <Button component="a" href={looksCsvUrl(unit)} download variant="default" leftSection={<IconDownload size={16} />}>{t('csv')}</Button>;
}

function Looks({ unit }: { unit: string }) {
  const { t } = useTranslation(['evidence', 'common']);
  const format = useFormat();
  const looks = useInfiniteQuery(looksQuery(unit));
  if (looks.isError) return <Trouble error={looks.error} onAgain={() => void looks.refetch()} />;
  if (!looks.data) return <LoadingRows />;
  const items = looks.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Empty title={t('looks.empty')} />;
  return (
    <>
      <Table verticalSpacing="xs">
        <Table.Thead><Table.Tr><Table.Th>{t('looks.at')}</Table.Th><Table.Th>{t('looks.person')}</Table.Th><Table.Th>{t('looks.what')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id} style={{ verticalAlign: 'top' }}>
              <Table.Td className={classes.dim}>{format.dateTime(one.at)}</Table.Td>
              <Table.Td>{one.person}<Text className={classes.dim}>{one.body}</Text></Table.Td>
              <Table.Td>{one.whatWords}<Text className={classes.dim}>{one.label}</Text></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {looks.hasNextPage && <Group mt="md"><Button variant="default" loading={looks.isFetchingNextPage} onClick={() => void looks.fetchNextPage()}>{t('common:more')}</Button></Group>}
    </>
  );
}
