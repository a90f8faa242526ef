import { ActionIcon, Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { dayMonth, step, weekOf, weekday, type PlanMode } from './days';
import { DropDay } from './drop-day';
import type { Grouping } from './group-stories';
import { LayerSwitches } from './month/layer-switches';
import type { useLayers } from './month/use-layers';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';

const MODES: PlanMode[] = ['ngay', 'tuan', 'thang'];
const GROUPINGS: Grouping[] = ['tien-do', 'uu-tien', 'loai-hinh'];

export function PlanToolbar({ layers }: { layers: ReturnType<typeof useLayers> }) {
  const { t } = useTranslation('planning');
  const { address } = usePlanDesk();
  const { mode, day } = address;
  return (
    <div>
      <Group gap="xs">
        <SegmentedControl aria-label={t('views')} value={mode} data={MODES.map((value) => ({ value, label: t(`view.${value}`) }))} onChange={(value) => address.show(value as PlanMode, day)} />
        <Group gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`back.${mode}`)} onClick={() => address.show(mode, step(mode, day, -1))}><IconChevronLeft size={20} stroke={1.7} /></ActionIcon>
          <Button variant="default" aria-current={day === today() ? 'date' : undefined} onClick={() => address.show(mode, today())}>{t('today')}</Button>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`on.${mode}`)} onClick={() => address.show(mode, step(mode, day, 1))}><IconChevronRight size={20} stroke={1.7} /></ActionIcon>
        </Group>
        <DayField aria-label={t('goTo')} value={day} w={{ base: 140, sm: 150 }} onChange={(chosen) => chosen && address.show(mode, chosen)} />
        {mode !== 'ngay' && <LayerSwitches layers={layers} />}
        {mode === 'ngay' && (
          <Select
            ml={{ base: 0, sm: 'auto' }}
            w={{ base: '100%', sm: 190 }}
            aria-label={t('groupBy')}
            allowDeselect={false}
            value={address.grouping}
            data={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
            onChange={(value) => address.go({ nhom: value as Grouping })}
          />
        )}
      </Group>
      {mode === 'ngay' && <WeekStrip />}
    </div>
  );
}

/** The week around the day: one press away, and the place to drop a story that is to wait. */
function WeekStrip() {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { address } = usePlanDesk();
  return (
    <nav className={classes.strip} aria-label={t('week')}>
      {weekOf(address.day).map((day) => (
        <DropDay key={day} day={day} className={classes.stripDay}>
          <button
            type="button"
            className={classes.stripButton}
            aria-current={day === address.day ? 'date' : undefined}
            data-today={day === today() || undefined}
            onClick={() => address.show('ngay', day)}
          >
            <Text span fz={13}>{weekday(day, format.locale, true)}</Text>
            <Text span fw={500}>{dayMonth(day, format.locale)}</Text>
          </button>
        </DropDay>
      ))}
    </nav>
  );
}
