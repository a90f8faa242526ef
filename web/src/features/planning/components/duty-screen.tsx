import { Button, Stack } from '@mantine/core';
import { IconCopy, IconDownload, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { sayDone, sayTrouble } from '@/ui/say';
import { Screen } from '@/ui/screen';
import { useProblemText } from '@/ui/use-problem-text';
import type { ShiftView } from '@api/schemas';
import { copyRoster } from '../api/copy-roster';
import { rosterCsvUrl, rosterQuery } from '../api/get-roster';
import { headingOf, mondayOf, plusDays, type PlanMode } from './days';
import { DutyMonth } from './duty-month';
import { DutyWeek } from './duty-week';
import { LeavesPart } from './leaves-part';
import { PeriodBar } from './period-bar';
import { ShiftDialog } from './shift-dialog';

export function DutyScreen() {
  const { t } = useTranslation(['duty', 'planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const search: { tuan?: string; 'che-do'?: PlanMode } = useSearch({ strict: false });
  const navigate = useNavigate();
  const mode = search['che-do'] === 'thang' ? 'thang' : 'tuan';
  const show = (next: PlanMode, to: string) => void navigate({ to: '.', search: { tuan: to, 'che-do': next === 'thang' ? 'thang' : undefined } });
  const day = search.tuan ?? today();
  const monday = mondayOf(day);
  const roster = useQuery(rosterQuery(agency.id, monday));
  useLiveQueries(agency.id, ['shift', 'roster'], [['plan', agency.id]]);
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
      {mayDecide && empty && mode === 'tuan' && <Button variant="default" leftSection={<IconCopy size={16} />} loading={copying.isPending} onClick={() => copying.mutate()}>{t('copy')}</Button>}
      {mode === 'thang' && <Button variant="default" leftSection={<IconPrinter size={16} />} visibleFrom="sm" onClick={() => window.print()}>{t('planning:print.button')}</Button>}
      <Button component="a" href={rosterCsvUrl(agency.id, monday)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
      {mayDecide && <Button leftSection={<IconPlus size={16} />} onClick={() => setShift({ day: day < today() ? monday : day })}>{t('add')}</Button>}
    </>
  );
  return (
    <Screen title={t('title')} lead={headingOf(mode, day, format.locale)} actions={actions}>
      <Stack gap="lg">
        <PeriodBar modes={['tuan', 'thang']} mode={mode} day={day} onShow={show} />
        {mode === 'thang' && <DutyMonth day={day} onDay={(one) => show('tuan', one)} onShow={(one) => show('thang', one)} onOpen={mayDecide ? (one) => setShift({ shift: one, day: one.day }) : (one) => show('tuan', one.day)} />}
        {mode === 'tuan' && <Loaded query={roster}>
          {(view) => (
            <>
              <DutyWeek roster={view} onOpen={mayDecide ? (one) => setShift({ shift: one, day: one.day }) : undefined} />
              <LeavesPart roster={view} />
            </>
          )}
        </Loaded>}
      </Stack>
      {shift && <ShiftDialog shift={shift.shift} day={shift.day} onClose={() => setShift(null)} />}
    </Screen>
  );
}
