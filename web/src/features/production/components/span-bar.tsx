import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { headsQuery } from '../api/get-heads';
import classes from './figures.module.css';
import { daysBefore, type SpanAddress } from './use-span';

const QUICK = [{ name: 'week', days: 7 }, { name: 'month', days: 30 }, { name: 'quarter', days: 91 }, { name: 'year', days: 365 }] as const;

export function SpanBar({ address }: { address: SpanAddress }) {
  const { t } = useTranslation(['production', 'common']);
  const agency = useAgency();
  const { span } = address;
  const desks = useQuery(headsQuery(agency.id));
  const items = desks.data?.items ?? [];
  return (
    <Group gap="xs" mb="lg" className={classes.bar}>
      <DayField aria-label={t('common:from')} maxDate={span.to} value={span.from} onChange={(from) => from && address.days(from, span.to)} w={150} />
      <DayField aria-label={t('common:to')} minDate={span.from} value={span.to} onChange={(to) => to && address.days(span.from, to)} w={150} />
      {QUICK.map(({ name, days }) => {
        const from = daysBefore(today(), days - 1);
        return (
          <Button key={name} size="compact-md" variant={span.from === from && span.to === today() ? 'light' : 'subtle'} color="gray" onClick={() => address.days(from, today())}>{t(`quick.${name}`)}</Button>
        );
      })}
      {items.length > 0 && (
        <Select aria-label={t('desk')} placeholder={t('anyDesk')} clearable searchable data={items.map((one) => ({ value: one.deskId, label: one.name }))} value={span.desk ?? null} onChange={(desk) => address.desk(desk ?? undefined)} w={200} />
      )}
    </Group>
  );
}
