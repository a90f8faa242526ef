import { Button, Stack } from '@mantine/core';
import { IconCopy, IconDownload, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { sayDone, sayTrouble } from '@/ui/say';
import { Screen } from '@/ui/screen';
import { useProblemText } from '@/ui/use-problem-text';
import type { ShiftView } from '@api/schemas';
import { copyRoster } from '../api/copy-roster';
import { rosterCsvUrl, rosterQuery } from '../api/get-roster';
import { headingOf, mondayOf, plusDays } from './days';
import { DutyWeek } from './duty-week';
import { LeavesPart } from './leaves-part';
import { PeriodBar } from './period-bar';
import { ShiftDialog } from './shift-dialog';

export function DutyScreen() {
  const { t } = useTranslation(['duty', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const search: { tuan?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const day = search.tuan ?? today();
  const monday = mondayOf(day);
  const roster = useQuery(rosterQuery(agency.id, monday));
  const [shift, setShift] = useState<{ shift?: ShiftView; day: string } | null>(null);
  const mayDecide = agency.may('plan.decide');
  const copying = useMutation({
    mutationFn: () => copyRoster(agency.id, plusDays(monday, -7), monday),
    onSuccess: ({ shifts }) => sayDone(t('copied', { count: shifts })),
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  const empty = roster.data?.shifts.length === 0;
  const actions = (
    <>
      {mayDecide && empty && <Button variant="default" leftSection={<IconCopy size={16} />} loading={copying.isPending} onClick={() => copying.mutate()}>{t('copy')}</Button>}
      <Button component="a" href={rosterCsvUrl(agency.id, monday)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
      {mayDecide && <Button leftSection={<IconPlus size={16} />} onClick={() => setShift({ day: day < today() ? monday : day })}>{t('add')}</Button>}
    </>
  );
  return (
    <Screen title={t('title')} lead={headingOf('tuan', day, format.locale)} actions={actions}>
      <Stack gap="lg">
        <PeriodBar modes={['tuan']} mode="tuan" day={day} onShow={(_, tuan) => void navigate({ to: '.', search: { tuan } })} />
        <Loaded query={roster}>
          {(view) => (
            <>
              <DutyWeek roster={view} onOpen={mayDecide ? (one) => setShift({ shift: one, day: one.day }) : undefined} />
              <LeavesPart roster={view} />
            </>
          )}
        </Loaded>
      </Stack>
      {shift && <ShiftDialog shift={shift.shift} day={shift.day} onClose={() => setShift(null)} />}
    </Screen>
  );
}
