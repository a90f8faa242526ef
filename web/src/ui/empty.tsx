import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty place teaches the first step. */
export function Empty({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <Stack align="flex-start" gap={6} py="xl" maw={520}>
      <Text fw={600} fz={16}>{title}</Text>
      {hint && <Text c="dimmed">{hint}</Text>}
      {action && <div style={{ marginTop: 8 }}>{action}</div>}
    </Stack>
  );
}
