import { Box, Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwedWork } from '@/lib/planning/owed-work';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import type { PlanView } from '@api/schemas';
import { planQuery } from '../api/get-plan';
import { BulkBar } from './bulk-bar';
import { DayAround } from './day-around';
import { DayBoard } from './day-board';
import { headingOf, rangeOf } from './days';
import { MinutesPane } from './minutes-pane';
import type { Layer } from './month/calendar-item';
import { useLayers } from './month/use-layers';
import { PlanActions } from './plan-actions';
import { PlanDeskContext, type Question } from './plan-desk';
import { PlanFilters } from './plan-filters';
import { PlanMonth } from './plan-month';
import { PlanToolbar } from './plan-toolbar';
import { PrintSheet } from './print-sheet';
import { ProposeLine } from './propose-line';
import { QuestionDialog } from './question-dialog';
import { StoryPanel } from './story-panel';
import { usePlanAddress, type PlanAddress } from './use-plan-address';
import { useStoryActs } from './use-story-acts';
import { WeekBoard } from './week-board';

export function PlanScreen() {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const address = usePlanAddress();
  const acts = useStoryActs();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (asked: Question | null) => {
    acts.reset(); // what was refused before says nothing about this question
    setQuestion(asked);
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const layers = useLayers();
  const range = rangeOf(address.mode, address.day);
  const plan = useQuery(planQuery(agency.id, range, address.filter));
  useLiveQueries(agency.id, ['story', 'meeting', 'piece', 'event', 'shift'], [['plan', agency.id], ['planned-acts', agency.id]]);
  const choose = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  const mayDecide = agency.may('plan.decide');
  return (
    <PlanDeskContext value={{ address, acts, plan: plan.data, mayDecide, chosen, choose, ask }}>
      <Screen title={t('title')} lead={headingOf(address.mode, address.day, format.locale)} actions={<PlanActions range={range} />}>
        <Stack gap="md">
          {address.mode === 'ngay' && <Box hiddenFrom="sm"><OwedWork /></Box>}
          <PlanToolbar layers={layers} />
          {address.mode === 'ngay' && <DayAround day={address.day} />}
          <PlanFilters />
          {agency.may('plan.propose') && <ProposeLine key={address.mode} />}
          {address.mode === 'ngay' && address.minutes && <MinutesPane key={address.day} day={address.day} />}
          {plan.isError && <Trouble error={plan.error} onAgain={() => void plan.refetch()} />}
          {plan.isPending && <LoadingRows rows={8} />}
          {plan.data && <Days plan={plan.data} address={address} layers={layers.shown} />}
        </Stack>
        <BulkBar onClear={() => setChosen(new Set())} />
      </Screen>
      {address.story && <StoryPanel key={address.story} id={address.story} />}
      {question && <QuestionDialog question={question} onClose={() => ask(null)} />}
      {plan.data && address.mode === 'ngay' && <PrintSheet plan={plan.data} />}
    </PlanDeskContext>
  );
}

function Days({ plan, address, layers }: { plan: PlanView; address: PlanAddress; layers: readonly Layer[] }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  if (address.mode === 'thang') return <PlanMonth plan={plan} layers={layers} />;
  if (address.mode === 'tuan') return <WeekBoard plan={plan} layers={layers} />;
  const stories = plan.days[0]?.stories ?? [];
  if (stories.length > 0) return <DayBoard stories={stories} />;
  if (address.narrowed) {
    return <Empty title={t('nothing')} hint={t('nothingHint')} action={<Button variant="default" onClick={address.clear}>{t('clear')}</Button>} />;
  }
  return <Empty title={t('empty')} hint={agency.may('plan.propose') ? t('emptyHint') : undefined} />;
}
