import { Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useAgency, useSession } from '@/lib/session/use-session';
import type { DecisionView } from '@api/schemas';
import { clockOf } from './due';
import { eventsOfDayQuery } from './get-events-of-day';
import { myDecisionsQuery } from './get-my-decisions';
import { myDutyQuery } from './get-my-duty';
import classes from './planning.module.css';
import { tickDecision } from './tick-decision';

/** What lies before the person beside writing: duty, leave, whom he stands in for, the day's events, what meetings asked for. */
export function MyDays() {
  const { t } = useTranslation('duty');
  const agency = useAgency();
  const may = agency.may('plan.read');
  const decisions = useQuery({ ...myDecisionsQuery(agency.id), enabled: may });
  const asked = decisions.data?.items ?? [];
  return (
    <>
      {asked.length > 0 && (
        <section data-testid="my-decisions">
          <Title order={2} mb={4}>{t('mine.decisions')}</Title>
          {asked.map((one) => <Asked key={one.id} decision={one} />)}
        </section>
      )}
      {may && <Before />}
    </>
  );
}

function Asked({ decision }: { decision: DecisionView }) {
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const ticking = useMutation({
    mutationFn: () => tickDecision(agency.id, decision.id, true),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  return (
    <Group gap="sm" py={4} wrap="nowrap">
      <Checkbox label={decision.words} checked={ticking.isSuccess} disabled={ticking.isPending} onChange={() => ticking.mutate()} />
      {decision.due && <Text fz={13} c="dimmed">{format.day(decision.due)}</Text>}
    </Group>
  );
}

function Before() {
  const { t } = useTranslation('duty');
  const agency = useAgency();
  const { person } = useSession();
  const format = useFormat();
  const day = today();
  const duty = useQuery(myDutyQuery(agency.id));
  const events = useQuery(eventsOfDayQuery(agency.id, day));
  const shifts = duty.data?.shifts ?? [];
  const leaves = (duty.data?.leaves ?? []).filter((one) => one.state === 'granted' || one.personId === person.id);
  const happening = (events.data?.items ?? []).filter((one) => one.state !== 'cancelled');
  if (shifts.length + leaves.length + happening.length === 0) return null;
  const address = `/toa-soan/${agency.address}`;
  return (
    <section data-testid="my-days">
      <Title order={2} mb={4}>{t('mine.title')}</Title>
      <Stack gap={4}>
        {happening.map((one) => <Line key={one.id} at={t('mine.today', { at: one.startInstant ? clockOf(one.startInstant, format.locale) : t('mine.allDay') })}><Link to={`${address}/su-kien`} search={{ sukien: one.id, ngay: day }} className={classes.owedTitle}>{one.title}</Link>{one.place !== '' && `, ${one.place}`}</Line>)}
        {shifts.map((one) => <Line key={one.id} at={`${format.day(one.day)}, ${one.startsAt.slice(0, 5)}–${one.endsAt.slice(0, 5)}`}><Link to={`${address}/truc`} search={{ tuan: one.day }} className={classes.owedTitle}>{t('mine.shift', { role: one.role })}</Link></Line>)}
        {leaves.map((one) => (
          <Line key={one.id} at={`${format.day(one.firstDay)} – ${format.day(one.lastDay)}`}>
            {one.personId === person.id ? t('mine.leave', { state: t(`state.${one.state}`) }) : t('mine.deputy', { name: one.personName })}
          </Line>
        ))}
      </Stack>
    </section>
  );
}

function Line({ at, children }: { at: string; children: ReactNode }) {
  return (
    <div className={classes.dayLine}>
      <Text fz={13} c="dimmed">{at}</Text>
      <Text>{children}</Text>
    </div>
  );
}
