import { Group, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';

/** Vietnam keeps one hour all year, so the offset of the desk's clock is fixed. */
const OFFSET = '+07:00';
const MORNING = '07:00';
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const clockOf = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);

/** Until when nothing of it may be published; empty for none. */
export function EmbargoField({ value, onChange }: { value: string | null; onChange: (instant: string | null) => void }) {
  const { t } = useTranslation('spokesperson');
  const day = value === null ? null : today(new Date(value));
  const tell = (chosen: string | null, clock: string) => onChange(chosen === null ? null : new Date(`${chosen}T${clock}:00${OFFSET}`).toISOString());
  return (
    <Input.Wrapper label={t('field.embargo')} description={t('field.embargoHint')}>
      <Group gap="xs" mt={4}>
        <DayField aria-label={t('field.embargoDay')} clearable w={160} value={day} onChange={(chosen) => tell(chosen, value === null ? MORNING : clockOf(value))} />
        {value !== null && <TextInput key={day} aria-label={t('field.embargoTime')} w={80} defaultValue={clockOf(value)} onChange={(event) => CLOCK.test(event.target.value) && tell(day, event.target.value)} />}
      </Group>
    </Input.Wrapper>
  );
}
