import { Group, Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { clockOf } from '@/lib/planning/due';
import { DayField } from '@/ui/day-field';

/** Vietnam keeps one hour all year, so the offset of the newsroom's clock is fixed. */
const NEWSROOM_OFFSET = '+07:00';
const CLOCK = /^([01]?\d|2[0-3])[:h.]?([0-5]\d)$/;

interface Props { label: string; value: string; onChange: (instant: string) => void }

/** When a page closes: a day and a time by the newsroom's 24-hour clock. */
export function ClosingField({ label, value, onChange }: Props) {
  const { t } = useTranslation('print');
  const day = today(new Date(value));
  const clock = clockOf(value, 'vi');
  const [typed, setTyped] = useState<string | null>(null);
  const read = CLOCK.exec((typed ?? clock).trim());
  const tell = (newDay: string, newClock: string) => onChange(new Date(`${newDay}T${newClock}:00${NEWSROOM_OFFSET}`).toISOString());
  const leave = () => {
    if (typed === null || !read) return;
    tell(day, `${(read[1] ?? '').padStart(2, '0')}:${read[2] ?? ''}`);
    setTyped(null);
  };
  return (
    <Input.Wrapper label={label} error={read ? undefined : t('clockWrong')}>
      <Group gap="xs" wrap="nowrap">
        <DayField aria-label={label} leftSection={null} flex={1} value={day} onChange={(chosen) => chosen && tell(chosen, clock)} />
        <TextInput aria-label={t('clock')} inputMode="numeric" w={84} value={typed ?? clock} error={!read} onChange={(event) => setTyped(event.target.value)} onBlur={leave} />
      </Group>
    </Input.Wrapper>
  );
}
