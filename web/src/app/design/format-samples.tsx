import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { money } from '@/lib/format/numbers';
import { useFormat } from '@/lib/format/use-format';

const INSTANT = '2026-11-21T12:30:00Z';

export function FormatSamples() {
  const { t } = useTranslation('design');
  const format = useFormat();
  const rows: [string, string][] = [
    [t('number'), format.number(1234567.8)],
    [t('money'), money(253_000, format.locale)],
    [t('dateTime'), format.dateTime(INSTANT)],
    [t('day'), format.day('2026-11-21')],
    [t('duration'), format.duration(5_430)],
    [t('bytes'), format.bytes(5_242_880)],
    [t('percent'), format.percent(0.427)],
  ];
  return (
    <Table maw={420}>
      <Table.Tbody>{rows.map(([name, value]) => <Table.Tr key={name}><Table.Td>{name}</Table.Td><Table.Td ta="right">{value}</Table.Td></Table.Tr>)}</Table.Tbody>
    </Table>
  );
}
