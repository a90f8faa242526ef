import { Badge, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import type { AfterReviewRow } from '@api/schemas';
import { afterReviewsQuery } from '../../api/workflows/after-reviews';
import classes from './workflow.module.css';

/** What went out without the head and waits for him to answer for it. */
export function AfterReviewScreen() {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const reviews = useInfiniteQuery(afterReviewsQuery(agency.id));
  return (
    <Screen title={t('after.title')} lead={t('after.lead')}>
      <Loaded query={reviews}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          const { waiting, late } = pages[0] ?? { waiting: 0, late: 0 };
          if (rows.length === 0) return <Empty title={t('after.empty')} hint={t('after.emptyHint')} />;
          return (
            <>
              <Text mb="sm">{t('after.waiting', { waiting, late })}</Text>
              <Rows rows={rows} />
              <MoreButton shown={rows.length} total={waiting} more={reviews.hasNextPage} loading={reviews.isFetchingNextPage} onMore={() => void reviews.fetchNextPage()} />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

function Rows({ rows }: { rows: AfterReviewRow[] }) {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const format = useFormat();
  const now = new Date().toISOString();
  return (
    <div className={classes.tableBox}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr><Table.Th>{t('after.piece')}</Table.Th><Table.Th>{t('after.owner')}</Table.Th><Table.Th>{t('after.publishedAt')}</Table.Th><Table.Th>{t('after.due')}</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td><Link className={classes.link} to={`/toa-soan/${agency.address}/tin-bai/${row.id}`}>{row.title}</Link></Table.Td>
              <Table.Td>{row.ownerName}</Table.Td>
              <Table.Td>{format.whenShort(row.publishedAt)}</Table.Td>
              <Table.Td>{format.whenShort(row.dueAt)} {row.dueAt < now && <Badge color="red" ml={6}>{t('after.late')}</Badge>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
