import { Button, Group, Stack, Text } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { NEWSROOM_OFFSET } from '@/lib/format/newsroom-offset';
import { DayField } from '@/ui/day-field';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

export function ScheduleForm({ act, acting, onDone }: ActFormProps) {
  const { t } = useTranslation('editorial');
  const [day, setDay] = useState<string | null>(today());
  const [time, setTime] = useState('');
  const instant = day && /^\d\d:\d\d/.test(time) ? new Date(`${day}T${time.slice(0, 5)}:00${NEWSROOM_OFFSET}`) : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (instant) acting.run({ act, at: instant.toISOString() }, onDone);
      }}
    >
      <Stack gap="sm">
        <Text>{t('schedule.what')}</Text>
        <Group grow align="flex-start">
          <DayField label={t('schedule.day')} value={day} onChange={setDay} />
          <TimeInput label={t('schedule.time')} data-autofocus value={time} error={fieldMessage(acting.error, 'at')} onChange={(event) => setTime(event.target.value)} />
        </Group>
        <ActProblem error={acting.error} fields={['at']} />
        <Group><Button type="submit" loading={acting.pending} disabled={instant === null}>{t('act.schedule')}</Button></Group>
      </Stack>
    </form>
  );
}
