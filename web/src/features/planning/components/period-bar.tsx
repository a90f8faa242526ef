import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';
import { step, type PlanMode } from './days';

interface Props { modes: PlanMode[]; mode: PlanMode; day: string; onShow: (mode: PlanMode, day: string) => void; children?: ReactNode }

/** Which days are looked at: on, back, today, or any. */
export function PeriodBar({ modes, mode, day, onShow, children }: Props) {
  const { t } = useTranslation('planning');
  return (
    <Group gap="xs">
      {modes.length > 1 && <SegmentedControl aria-label={t('views')} value={mode} data={modes.map((value) => ({ value, label: t(`view.${value}`) }))} onChange={(value) => onShow(value as PlanMode, day)} />}
      <Group gap={2} wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`back.${mode}`)} onClick={() => onShow(mode, step(mode, day, -1))}><IconChevronLeft size={20} stroke={1.7} /></ActionIcon>
        <Button variant="default" aria-current={day === today() ? 'date' : undefined} onClick={() => onShow(mode, today())}>{t('today')}</Button>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`on.${mode}`)} onClick={() => onShow(mode, step(mode, day, 1))}><IconChevronRight size={20} stroke={1.7} /></ActionIcon>
      </Group>
      <DayField aria-label={t('goTo')} value={day} w={{ base: 140, sm: 150 }} onChange={(chosen) => chosen && onShow(mode, chosen)} />
      {children}
    </Group>
  );
}
