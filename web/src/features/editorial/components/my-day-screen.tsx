import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { date } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { MyDays } from '@/lib/planning/my-days';
import { OwedWork } from '@/lib/planning/owed-work';
import { useAgency, useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { MyDayView, PieceRowView } from '@api/schemas';
import { myDayQuery } from '../api/get-my-day';
import { FollowUpsOfMine } from './follow-ups-of-mine';
import { NewPieceButton } from './new-piece-button';
import { PieceRows } from './list/piece-rows';
import { Link } from '@tanstack/react-router';

const PARTS = ['returned', 'waiting', 'owed', 'scheduled'] as const;

export function MyDayScreen() {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const { person } = useSession();
  const format = useFormat();
  const day = useQuery(myDayQuery(agency.id));
  useLiveQueries(agency.id, ['piece'], [myDayQuery(agency.id).queryKey]);
  const lead = t('myDay.lead', { name: person.name, date: date(new Date(), format.locale) });
  return (
    <Screen title={t('myDay.title')} lead={lead} actions={agency.may('piece.write') && <NewPieceButton />}>
      <Stack gap={36}>
        <FollowUpsOfMine />
        <OwedWork />
        <MyDays />
        <Loaded query={day}>{(view) => <Parts day={view} />}</Loaded>
      </Stack>
    </Screen>
  );
}

function Parts({ day }: { day: MyDayView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const full = PARTS.filter((part) => day[part].length > 0);
  return (
    <Stack gap={36}>
      {full.length === 0 && <Empty title={t('myDay.empty')} hint={t('myDay.emptyHint')} />}
      {full.map((part) => <Part key={part} title={t(`myDay.${part}`)} pieces={day[part]} />)}
      <Text c="dimmed">
        {t('myDay.publishedToday', { pieces: format.number(day.publishedToday) })}{' '}
        <Button component={Link} to={`/toa-soan/${agency.address}/tin-bai?view=all&state=published&sort=published`} variant="subtle" size="compact-sm">{t('myDay.seePublished')}</Button>
      </Text>
    </Stack>
  );
}

function Part({ title, pieces }: { title: string; pieces: PieceRowView[] }) {
  const format = useFormat();
  return (
    <section>
      <Title order={2} mb="xs">
        {title} <Text span c="dimmed" fz="inherit" fw={400}>{format.number(pieces.length)}</Text>
      </Title>
      <PieceRows pieces={pieces} />
    </section>
  );
}
