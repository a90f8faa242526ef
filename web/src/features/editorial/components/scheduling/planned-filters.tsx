import { Chip, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import type { PlannedActsView } from '@api/schemas';
import type { PlannedFilter } from '../../api/scheduling/list-planned';

const STATES = ['failed', 'waiting', 'done', 'cancelled'] as const;
const ACTS = ['publish', 'unpublish', 'lift-embargo'] as const;
const CHANNELS = ['site', 'print', 'radio', 'tv', 'social'] as const;

interface Props { filter: PlannedFilter; counts: PlannedActsView['counts']; onChange: (changes: PlannedFilter) => void }

export function PlannedFilters({ filter, counts, onChange }: Props) {
  const { t } = useTranslation(['scheduling', 'common']);
  const format = useFormat();
  return (
    <>
      <Group gap="xs" mb="sm">
        <DayField placeholder={t('common:from')} aria-label={t('common:from')} clearable w={160} value={filter.from ?? null} onChange={(from) => onChange({ from: from ?? undefined })} />
        <DayField placeholder={t('common:to')} aria-label={t('common:to')} clearable w={160} value={filter.to ?? null} onChange={(to) => onChange({ to: to ?? undefined })} />
        <Select aria-label={t('filterAct')} placeholder={t('anyAct')} clearable w={170} data={ACTS.map((value) => ({ value, label: t(`act.${value}`) }))} value={filter.act ?? null} onChange={(act) => onChange({ act: act ?? undefined })} />
        <Select aria-label={t('filterChannel')} placeholder={t('anyChannel')} clearable w={190} data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} value={filter.channel ?? null} onChange={(channel) => onChange({ channel: channel ?? undefined })} />
      </Group>
      <Group gap={6} mb="md">
        {STATES.filter((state) => (counts[state] ?? 0) > 0 || filter.state === state).map((state) => (
          <Chip key={state} size="sm" checked={filter.state === state} onChange={(on) => onChange({ state: on ? state : undefined })}>
            {t(`state.${state}`)} {format.number(counts[state] ?? 0)}
          </Chip>
        ))}
      </Group>
    </>
  );
}
