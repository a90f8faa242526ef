import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './screen.module.css';
import { useScreenTitle } from './use-screen-title';

interface Props {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Forms and prose are read, not scanned, and keep a measure. */
  narrow?: boolean;
  children: ReactNode;
}

export function Screen({ title, lead, actions, narrow = false, children }: Props) {
  useScreenTitle(title);
  return (
    <Box className={classes.screen} data-narrow={narrow || undefined}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="lg">
        <Box maw={720}>
          <Title order={1}>{title}</Title>
          {lead && <Text c="dimmed" mt={4} className={classes.lead}>{lead}</Text>}
        </Box>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
