import { Group, Input } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { NEWSROOM_OFFSET } from '@/lib/format/newsroom-offset';
import { DayField } from '@/ui/day-field';

interface Props { label: string; hint?: string; error?: string; onChange: (instant: string | null) => void }

/** A day and a time of day by the newsroom's clock; only both together are a moment. */
export function MomentInput({ label, hint, error, onChange }: Props) {
  const { t } = useTranslation('scheduling');
  const [day, setDay] = useState<string | null>(today());
  const [time, setTime] = useState('');
  const tell = (newDay: string | null, newTime: string) =>
    onChange(newDay && /^\d\d:\d\d/.test(newTime) ? new Date(`${newDay}T${newTime.slice(0, 5)}:00${NEWSROOM_OFFSET}`).toISOString() : null);
  return (
    <Input.Wrapper label={label} description={hint} error={error}>
      <Group gap="xs" wrap="nowrap" mt={4}>
        <DayField aria-label={`${label}: ${t('day')}`} flex={1} value={day} onChange={(chosen) => { setDay(chosen); tell(chosen, time); }} />
        <TimeInput aria-label={`${label}: ${t('time')}`} w={110} value={time} onChange={(event) => { setTime(event.target.value); tell(day, event.target.value); }} />
      </Group>
    </Input.Wrapper>
  );
}
