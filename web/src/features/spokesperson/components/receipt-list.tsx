import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ReleaseReceiptView } from '@api/schemas';

/** Who got it and who opened it when. */
export function ReceiptList({ receipts }: { receipts: ReleaseReceiptView[] }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  return (
    <div>
      <Title order={3} mb="xs">{t('receipt.title', { opened: receipts.filter((one) => one.openedAt !== null).length, receivers: receipts.length })}</Title>
      <Table>
        <Table.Tbody>
          {receipts.map((one) => (
            <Table.Tr key={one.agencyId}>
              <Table.Td>{one.agencyName}</Table.Td>
              <Table.Td>
                <Text fz={13} c={one.openedAt ? undefined : 'dimmed'}>
                  {one.openedAt ? t('receipt.opened', { when: format.dateTime(one.openedAt), edition: one.openedEdition ?? 1 }) : t('receipt.unopened')}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
