import { Group, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { BoardView } from '@api/schemas';

/** Whose steps the columns are; each with the number of pieces on their way. */
export function WorkflowChoice({ board, onChoose }: { board: BoardView; onChoose: (workflow: string) => void }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const named = (usual: boolean) =>
    board.workflows.filter((one) => one.usual === usual).map((one) => ({ value: one.id, label: one.running > 0 ? `${one.name} (${format.number(one.running)})` : one.name }));
  const groups = [{ group: t('board.own'), items: named(false) }, { group: t('board.usual'), items: named(true) }];
  return (
    <Group gap="xs" mb="sm">
      <Text span fz={13} c="dimmed">{t('board.workflow')}</Text>
      <Select aria-label={t('board.workflow')} allowDeselect={false} w={{ base: '100%', xs: 280 }} data={groups.filter((one) => one.items.length > 0)} value={board.workflow} onChange={(chosen) => chosen && onChoose(chosen)} />
    </Group>
  );
}
