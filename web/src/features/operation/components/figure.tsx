import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

export function Figure({ name, value, note, bad = false }: { name: string; value: string; note?: string; bad?: boolean }) {
  return (
    <div>
      <Text fz={13} c="dimmed">{name}</Text>
      <Group gap={6} c={bad ? 'var(--hoitu-bad)' : undefined}>
        {bad && <IconAlertTriangle size={18} />}
        <Text fz={18} fw={600}>{value}</Text>
      </Group>
      {note && <Text fz={13} c="dimmed">{note}</Text>}
    </div>
  );
}
