import { Box, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { BrandMark } from '@/ui/brand-mark';
import { useScreenTitle } from '@/ui/use-screen-title';
import classes from './entry-frame.module.css';

/** The quiet page around signing in, first set-up and invitations. */
export function EntryFrame({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useScreenTitle(title);
  return (
    <Box component="main" className={classes.page}>
      <Stack gap="lg" className={classes.column}>
        <BrandMark size={36} />
        <div>
          <Title order={1}>{title}</Title>
          {lead && <Text c="dimmed" mt={6}>{lead}</Text>}
        </div>
        {children}
      </Stack>
    </Box>
  );
}
