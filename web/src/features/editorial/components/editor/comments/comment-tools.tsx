import { ActionIcon, Group, Indicator, Tooltip } from '@mantine/core';
import { IconMessagePlus, IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Comments } from './use-comments';

/** Beside the formatting tools: begin a comment, and see all of them. */
export function CommentTools({ comments }: { comments: Comments }) {
  const { t } = useTranslation('comments');
  const open = comments.query.data?.open ?? 0;
  const label = open > 0 ? t('openPanelCount', { count: open }) : t('openPanel');
  return (
    <Group gap={2} wrap="nowrap" ml="auto" pl={8}>
      <Tooltip label={t('add')} openDelay={400}>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('add')} onMouseDown={(event) => event.preventDefault()} onClick={comments.begin}>
          <IconMessagePlus size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={label} openDelay={400}>
        <Indicator label={open} size={16} offset={5} disabled={open === 0} color="son" styles={{ indicator: { fontSize: 11, padding: '0 4px' } }}>
          <ActionIcon
            variant={comments.opened ? 'light' : 'subtle'}
            color={comments.opened ? undefined : 'gray'}
            size={32}
            aria-label={label}
            aria-pressed={comments.opened}
            onClick={comments.opened ? comments.close : comments.open}
          >
            <IconMessages size={18} stroke={1.7} />
          </ActionIcon>
        </Indicator>
      </Tooltip>
    </Group>
  );
}
