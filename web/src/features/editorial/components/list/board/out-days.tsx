import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './board.module.css';

/** What is out stands at the last step for good: how far back the column looks, and how to look further. */
const OFFERED = [7, 30, 90, 365, 0];

export function OutDays({ days, onChoose }: { days: number; onChoose: (days: number) => void }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const words = (count: number) => (count === 0 ? t('board.outAll') : t('board.outDays', { count, days: format.number(count) }));
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.span} aria-label={t('board.outChange', { shown: words(days) })}>
          {words(days)} <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {OFFERED.map((one) => <Menu.Item key={one} aria-current={one === days || undefined} fw={one === days ? 600 : undefined} onClick={() => onChoose(one)}>{words(one)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
