import { Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';
import { choicesQuery } from '../api/get-choices';
import { useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

interface Props { scope?: boolean; indicator?: string; programme?: boolean }

/** Programme, period, part of the country, and as it was known when. */
export function ChoiceBar({ scope = false, indicator, programme = true }: Props) {
  const { asked, go } = useOutlookAddress();
  const { t, period } = useOutlookWords();
  const choices = useQuery(choicesQuery(asked.programme, asked.period));
  const data = choices.data;
  if (!data) return null;
  const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
  return (
    <Group className={classes.bar} align="flex-end" gap="sm" mb="lg">
      {programme && (
        <Select
          label={t('choose.programme')} className={classes.span} w={{ base: '100%', sm: 250 }} allowDeselect={false} value={asked.programme ?? data.programmes[0]?.code ?? null}
          data={data.programmes.map((one) => ({ value: one.code, label: one.ownerName }))}
          onChange={(code) => code && go({ programme: code, period: undefined, indicator: undefined })}
        />
      )}
      <Select
        label={t('choose.period')} w={{ base: '100%', xs: 150 }} allowDeselect={false} value={data.period}
        data={data.periods.map((one) => ({ value: one.code, label: period(one) + (one.over ? '' : t('running')) }))}
        onChange={(code) => code && go({ period: code })}
      />
      {indicator !== undefined && (
        <Select
          label={t('choose.indicator')} className={classes.span} w={{ base: '100%', sm: 300 }} allowDeselect={false} value={indicator}
          data={data.indicators.map((one) => ({ value: one.code, label: short(`${one.code}. ${one.text.replace(/^- /, '')}`) }))}
          onChange={(code) => code && go({ indicator: code, block: undefined })}
        />
      )}
      {scope && data.scopes.length > 0 && (
        <Select
          label={t('choose.scope')} className={classes.span} w={{ base: '100%', sm: 220 }} searchable clearable placeholder={t('nation')} value={asked.scope ?? null}
          data={data.scopes.filter((one) => one.group !== 'agency').map((one) => ({ value: one.id, label: one.name }))}
          onChange={(id) => go({ scope: id ?? undefined })}
        />
      )}
      <DayField label={t('choose.knownOn')} w={{ base: '100%', xs: 150 }} maxDate={today()} clearable value={asked.knownOn ?? null} placeholder={t('now')} onChange={(day) => go({ knownOn: day ?? undefined })} />
    </Group>
  );
}
