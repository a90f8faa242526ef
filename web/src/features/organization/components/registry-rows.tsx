import { Anchor, Button, Group, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleDashed, IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { MoreButton } from '@/ui/more-button';
import type { RegistryEffect, RegistryRowView } from '@api/schemas';

const ICONS: Record<RegistryEffect, typeof IconPlus> = {
  problem: IconAlertTriangle, create: IconPlus, change: IconPencil, unchanged: IconCircleDashed,
};
const EFFECTS = Object.keys(ICONS) as RegistryEffect[];
const ROWS_AT_ONCE = 100;

/** What happens to each row of the file; what wants attention stands first, the unchanged last. */
export function RegistryRows({ rows }: { rows: RegistryRowView[] }) {
  const { t } = useTranslation('organization');
  const format = useFormat();
  const [chosen, setChosen] = useState<RegistryEffect | null>(null);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  if (rows.length === 0) return null;
  const shown = EFFECTS.filter((effect) => chosen === null || effect === chosen).flatMap((effect) => rows.filter((row) => row.effect === effect));
  return (
    <section>
      <Title order={2} mb="xs">{t('registry.byRow')}</Title>
      <Group gap="xs" mb="sm" role="group" aria-label={t('registry.byEffect')}>
        {EFFECTS.map((effect) => {
          const count = rows.filter((row) => row.effect === effect).length;
          return count > 0 && (
            <Button key={effect} size="compact-sm" variant={chosen === effect ? 'light' : 'default'} aria-pressed={chosen === effect} onClick={() => setChosen(chosen === effect ? null : effect)}>
              {t(`registry.effect.${effect}`)} {format.number(count)}
            </Button>
          );
        })}
      </Group>
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr><Table.Th w={64}>{t('registry.row')}</Table.Th><Table.Th w={140}>{t('registry.effectOf')}</Table.Th><Table.Th>{t('name')}</Table.Th><Table.Th>{t('registry.changes')}</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>{shown.slice(0, most).map((row) => <Row key={row.row} row={row} />)}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <MoreButton shown={Math.min(most, shown.length)} total={shown.length} more={most < shown.length} loading={false} onMore={() => setMost(most + ROWS_AT_ONCE)} />
    </section>
  );
}

function Row({ row }: { row: RegistryRowView }) {
  const { t } = useTranslation('organization');
  const Icon = ICONS[row.effect];
  return (
    <Table.Tr>
      <Table.Td>{row.row}</Table.Td>
      <Table.Td><Group gap={6} wrap="nowrap"><Icon size={16} stroke={1.7} />{t(`registry.effect.${row.effect}`)}</Group></Table.Td>
      <Table.Td>{row.organizationId ? <Anchor component={Link} to={`/dieu-hanh/to-chuc/${row.organizationId}`} c="inherit">{row.name}</Anchor> : row.name}</Table.Td>
      <Table.Td>{row.changes.map((change) => <Text key={change} fz={13}>{t(`change.${change as 'rename'}`, { defaultValue: change })}</Text>)}</Table.Td>
    </Table.Tr>
  );
}
