import { Group, NativeSelect, Stack, Switch, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NoticeChoicesView } from '@api/schemas';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MINUTES = 60;
const NIGHT = { quietFrom: 22 * MINUTES, quietUntil: 6 * MINUTES };

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

interface Props { view: NoticeChoicesView; onChoose: (changed: NoticeChoicesView) => void }

/** When the digest comes and when nothing may disturb, in whole hours of Vietnam's time. */
export function RhythmFields({ view, onChoose }: Props) {
  const { t } = useTranslation('notice');
  const quiet = view.quietFrom !== null && view.quietUntil !== null;
  const hours = HOURS.map((hour) => ({ value: String(hour * MINUTES), label: clock(hour) }));
  return (
    <Stack gap="sm">
      <Title order={2}>{t('rhythm.title')}</Title>
      <NativeSelect label={t('rhythm.digest')} description={t('rhythm.digestHint')} w={260} disabled={!view.mailLeaves} value={String(view.digestHour)} data={HOURS.map((hour) => ({ value: String(hour), label: clock(hour) }))} onChange={(event) => onChoose({ ...view, digestHour: Number(event.currentTarget.value) })} />
      <Switch label={t('rhythm.quiet')} checked={quiet} onChange={(event) => onChoose({ ...view, ...(event.currentTarget.checked ? NIGHT : { quietFrom: null, quietUntil: null }) })} />
      {quiet && (
        <Group gap="sm" align="end">
          <NativeSelect label={t('rhythm.from')} w={120} value={String(view.quietFrom)} data={hours} onChange={(event) => onChoose({ ...view, quietFrom: Number(event.currentTarget.value) })} />
          <NativeSelect label={t('rhythm.until')} w={120} value={String(view.quietUntil)} data={hours} onChange={(event) => onChoose({ ...view, quietUntil: Number(event.currentTarget.value) })} />
        </Group>
      )}
      <Text fz={13} c="dimmed">{t('rhythm.quietHint')}</Text>
    </Stack>
  );
}
