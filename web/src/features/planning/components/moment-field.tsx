import { Group, Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { clockOf } from '@/lib/planning/due';
import { DayField } from '@/ui/day-field';
import { readClock } from './clock';

/** Vietnam keeps one hour all year, so the offset of the newsroom's clock is fixed. */
const NEWSROOM_OFFSET = '+07:00';
const USUAL_DEADLINE = '17:00';

interface Props { label: string; value: string | null; suggestedDay: string; disabled?: boolean; error?: string; onChange: (instant: string | null) => void }

/** A day and a time of day by the newsroom's 24-hour clock; naming one of them is enough to begin. */
export function MomentField({ label, value, suggestedDay, disabled = false, error, onChange }: Props) {
  const { t } = useTranslation('planning');
  const day = value === null ? null : today(new Date(value));
  const clock = value === null ? '' : clockOf(value, 'vi');
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== '' && readClock(typed) === null;
  const tell = (newDay: string | null, newClock: string) =>
    onChange(newDay === null ? null : new Date(`${newDay}T${newClock === '' ? USUAL_DEADLINE : newClock}:00${NEWSROOM_OFFSET}`).toISOString());
  const leave = () => {
    const read = readClock(typed ?? '');
    if (read !== null && read !== clock) tell(day ?? suggestedDay, read);
    if (!wrong) setTyped(null);
  };
  return (
    <Input.Wrapper label={label} error={wrong ? t('field.clockWrong') : error}>
      <Group gap="xs" wrap="nowrap">
        <DayField aria-label={t('field.dayOf', { what: label })} leftSection={null} flex={1} clearable disabled={disabled} value={day} onChange={(chosen) => tell(chosen, clock)} />
        <TextInput
          aria-label={t('field.timeOf', { what: label })}
          placeholder={USUAL_DEADLINE}
          inputMode="numeric"
          w={76}
          disabled={disabled}
          value={typed ?? clock}
          error={wrong}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
        />
      </Group>
    </Input.Wrapper>
  );
}
