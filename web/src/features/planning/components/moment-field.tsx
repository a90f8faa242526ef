import { Group, Input } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { clockOf } from '@/lib/planning/due';
import { DayField } from '@/ui/day-field';

/** Vietnam keeps one hour all year, so the offset of the newsroom's clock is fixed. */
const NEWSROOM_OFFSET = '+07:00';
const USUAL_DEADLINE = '17:00';

interface Props { label: string; value: string | null; suggestedDay: string; disabled?: boolean; error?: string; onChange: (instant: string | null) => void }

/** A day and a time of day by the newsroom's clock; naming one of them is enough to begin. */
export function MomentField({ label, value, suggestedDay, disabled = false, error, onChange }: Props) {
  const { t } = useTranslation('planning');
  const day = value === null ? null : today(new Date(value));
  const clock = value === null ? '' : clockOf(value, 'vi');
  const [typed, setTyped] = useState<string | null>(null);
  const tell = (newDay: string | null, newClock: string) =>
    onChange(newDay === null ? null : new Date(`${newDay}T${/^\d\d:\d\d/.test(newClock) ? newClock.slice(0, 5) : USUAL_DEADLINE}:00${NEWSROOM_OFFSET}`).toISOString());
  return (
    <Input.Wrapper label={label} error={error}>
      <Group gap="xs" wrap="nowrap">
        <DayField aria-label={t('field.dayOf', { what: label })} flex={1} clearable disabled={disabled} value={day} onChange={(chosen) => tell(chosen, clock)} />
        <TimeInput
          aria-label={t('field.timeOf', { what: label })}
          w={104}
          disabled={disabled}
          value={typed ?? clock}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed && /^\d\d:\d\d/.test(typed) && typed !== clock) tell(day ?? suggestedDay, typed);
            setTyped(null);
          }}
        />
      </Group>
    </Input.Wrapper>
  );
}
