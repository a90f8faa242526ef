import { Anchor, Table, Text } from '@mantine/core';
import type { ReportRowView } from '@api/schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { ReportMark } from './report-state';
import classes from './collection.module.css';

export function ReportRows({ rows }: { rows: ReportRowView[] }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  return (
    <>
      <Table className={classes.figures} visibleFrom="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rows.unit')}</Table.Th>
            <Table.Th>{t('rows.state')}</Table.Th>
            <Table.Th>{t('rows.due')}</Table.Th>
            <Table.Th>{t('rows.sent')}</Table.Th>
            <Table.Th visibleFrom="md" className={classes.figure}>{t('rows.reminders')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td><Unit row={row} /></Table.Td>
              <Table.Td>
                <ReportMark state={row.state} />
                {row.state === 'submitted' && row.waitsAt !== null && <Text fz={13} c="dimmed">{t('rows.waitsAt', { name: row.waitsAt })}</Text>}
              </Table.Td>
              <Table.Td><Due row={row} /></Table.Td>
              <Table.Td><Sent row={row} /></Table.Td>
              <Table.Td visibleFrom="md" className={classes.figure}>{row.reminders === 0 ? '–' : row.reminders}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text hiddenFrom="sm" component="div" className={classes.rowList}>
        {rows.map((row) => (
          <div key={row.id} className={classes.rowCard}>
            <div className={classes.rowHead}><Unit row={row} /><ReportMark state={row.state} /></div>
            {row.state === 'submitted' && row.waitsAt !== null && <Text fz={13} c="dimmed">{t('rows.waitsAt', { name: row.waitsAt })}</Text>}
            <Due row={row} />
            {row.sentAt !== null && <Text fz={13} c="dimmed">{t('rows.sentAt', { at: format.dateTime(row.sentAt) })}{row.acceptedAt !== null && ` · ${t('rows.accepted', { at: format.dateTime(row.acceptedAt) })}`}</Text>}
          </div>
        ))}
      </Text>
    </>
  );
}

function Unit({ row }: { row: ReportRowView }) {
  const { t } = useTranslation('collection');
  return (
    <div>
      <Anchor component={Link} to={`/dieu-hanh/phieu/${row.id}`}>{row.unitName}</Anchor>
      <Text fz={13} c="dimmed">{row.unitKindName}</Text>
      {row.gone && <Text fz={13} className={classes.late}>{row.successors.length === 0 ? t('rows.gone') : t('rows.goneTo', { names: row.successors.join(', ') })}</Text>}
      {row.holderName !== null && <Text fz={13} c="dimmed">{t('rows.holder', { name: row.holderName })}</Text>}
    </div>
  );
}

function Due({ row }: { row: ReportRowView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  return (
    <div>
      <Text fz={14}>{t('before', { day: format.date(row.dueAt) })}</Text>
      {row.extendedUntil !== null && <Text fz={13} c="dimmed">{t('rows.extended', { day: format.day(row.extendedUntil) })}</Text>}
      {row.late && <Text fz={13} className={classes.late}>{t(row.firstSentAt === null ? 'rows.overdue' : 'rows.late')}</Text>}
    </div>
  );
}

function Sent({ row }: { row: ReportRowView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  if (row.sentAt === null) return <Text c="dimmed">–</Text>;
  return (
    <div>
      <Text fz={14}>{format.dateTime(row.sentAt)}</Text>
      {row.acceptedAt !== null && <Text fz={13} c="dimmed">{t('rows.accepted', { at: format.dateTime(row.acceptedAt) })}</Text>}
    </div>
  );
}
