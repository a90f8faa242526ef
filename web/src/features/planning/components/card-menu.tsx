import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowMerge, IconArrowBackUp, IconBan, IconCalendarDue, IconCheck, IconDots, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoryAct, StoryView } from '@api/schemas';
import { actsOf } from './acts-of';
import { plusDays } from './days';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';

const ICONS: Record<StoryAct, typeof IconCheck> = {
  approve: IconCheck, refuse: IconX, merge: IconArrowMerge, cancel: IconBan, reopen: IconArrowBackUp,
};

export function CardMenu({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const { acts, ask, mayDecide } = usePlanDesk();
  const may = mayDecide ? actsOf(story) : [];
  const movable = story.mayChange && story.state !== 'merged';
  if (may.length === 0 && !movable) return null;
  const begin = (act: StoryAct) => {
    if (act === 'approve' || act === 'reopen') acts.decide([story], { act });
    else if (act === 'merge') ask({ kind: 'merge', story });
    else ask({ kind: act, stories: [story] });
  };
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={28} className={classes.above} aria-label={t('menu', { title: story.title })}>
          <IconDots size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {may.map((act) => {
          const Icon = ICONS[act];
          return (
            <Menu.Item key={act} leftSection={<Icon size={16} stroke={1.7} />} color={act === 'cancel' || act === 'refuse' ? 'red' : undefined} onClick={() => begin(act)}>
              {t(`act.${act}`)}
            </Menu.Item>
          );
        })}
        {may.length > 0 && movable && <Menu.Divider />}
        {movable && <Menu.Item leftSection={<IconCalendarDue size={16} stroke={1.7} />} onClick={() => acts.move(story, plusDays(story.day, 1))}>{t('move.tomorrow')}</Menu.Item>}
        {movable && <Menu.Item leftSection={<IconCalendarDue size={16} stroke={1.7} />} onClick={() => ask({ kind: 'move', story })}>{t('move.toDay')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
