import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { apiUrl } from '@/lib/api/call';
import { useFormat } from '@/lib/format/use-format';
import type { ReleaseAttachmentView } from '@api/schemas';

export function AttachmentList({ attachments, path }: { attachments: ReleaseAttachmentView[]; path: string }) {
  const format = useFormat();
  if (attachments.length === 0) return null;
  return (
    <Stack gap={4}>
      {attachments.map((one) => (
        <Group key={one.id} gap={6} wrap="nowrap">
          <IconPaperclip size={16} stroke={1.7} aria-hidden />
          <Anchor href={apiUrl(`${path}/${one.id}`)} download fz={14} style={{ overflowWrap: 'anywhere' }}>{one.name}</Anchor>
          <Text fz={13} c="dimmed">{format.bytes(one.bytes)}</Text>
        </Group>
      ))}
    </Stack>
  );
}
