import { Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StoryAct, StoryView } from '@api/schemas';
import { actsOf } from './acts-of';
import { usePlanDesk } from './plan-desk';

/** The decision that is due comes first; what ends a story stands in the menu. */
export function DecisionBar({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const { acts, ask, mayDecide } = usePlanDesk();
  const may = mayDecide ? actsOf(story) : [];
  if (may.length === 0) return null;
  const begin = (act: StoryAct) => {
    if (act === 'approve' || act === 'reopen') acts.decide([story], { act });
    else if (act === 'merge') ask({ kind: 'merge', story });
    else ask({ kind: act, stories: [story] });
  };
  const primary = may.find((act) => act === 'approve');
  const beside = may.filter((act) => act === 'refuse' || act === 'reopen');
  const rest = may.filter((act) => act === 'merge' || act === 'cancel');
  return (
    <Group gap="xs">
      {primary && <Button loading={acts.pending} onClick={() => begin(primary)}>{t(`act.${primary}`)}</Button>}
      {beside.map((act) => <Button key={act} variant="default" onClick={() => begin(act)}>{t(`act.${act}`)}</Button>)}
      {!primary && rest.map((act) => <Button key={act} variant="default" onClick={() => begin(act)}>{t(`act.${act}`)}</Button>)}
      {primary && rest.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target><Button variant="default" px={10} aria-label={t('otherActs')}><IconDots size={18} stroke={1.7} /></Button></Menu.Target>
          <Menu.Dropdown>
            {rest.map((act) => <Menu.Item key={act} color={act === 'cancel' ? 'red' : undefined} onClick={() => begin(act)}>{t(`act.${act}`)}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
