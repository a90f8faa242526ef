import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FitBar } from '@/lib/print/fit-bar';
import { DueMark } from '@/lib/planning/due-mark';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { PageMark } from '@/ui/page-state';
import type { FlatPageView } from '@api/schemas';
import { pageStepsQuery } from '../../api/get-page-steps';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';
import { PageActs } from './page-acts';
import { PageFields } from './page-fields';
import { titleOf } from './places-of';
import { SideDrawer } from './side-drawer';

export function PagePanel({ page }: { page: FlatPageView }) {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { mayFill } = useFlatplanDesk();
  return (
    <SideDrawer title={t('page.title', { page: page.number })}>
      <Stack gap="lg" data-testid="page-panel">
        <Group gap="md">
          <PageMark state={page.state} />
          {page.stateByName && page.stateAt && <Text fz={13} c="dimmed">{t('page.by', { by: page.stateByName, at: format.dateTime(page.stateAt) })}</Text>}
          {page.state !== 'sent' && <DueMark deadline={page.closingAt} />}
        </Group>
        <PageActs page={page} />
        {mayFill ? <PageFields key={page.version} page={page} /> : <Text>{page.name}</Text>}
        <Places page={page} />
        <Steps page={page} />
      </Stack>
    </SideDrawer>
  );
}

function Places({ page }: { page: FlatPageView }) {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { address } = useFlatplanDesk();
  return (
    <section>
      <Text fw={600}>{t('page.places')}</Text>
      <Text fz={13} c="dimmed">{t('page.room', { used: format.number(page.usedLines), ads: format.number(page.adLines), capacity: format.number(page.capacity) })}</Text>
      {page.places.map((place) => (
        <Group key={place.id} justify="space-between" gap="xs" py={6}>
          <button type="button" className={classes.foundTitle} style={{ border: 0, background: 'none', padding: 0, font: 'inherit', color: 'inherit', textAlign: 'left', cursor: 'pointer' }} onClick={() => address.openPlace(place.id)}>{titleOf(place)}</button>
          <FitBar fit={place.fit} />
        </Group>
      ))}
    </section>
  );
}

function Steps({ page }: { page: FlatPageView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const steps = useQuery(pageStepsQuery(agency.id, page.id, page.version));
  if (!steps.data || steps.data.items.length === 0) return null;
  return (
    <section>
      <Text fw={600}>{t('page.history')}</Text>
      <ul className={classes.steps}>
        {steps.data.items.map((step, i) => (
          <li key={i}>
            {t(`step.${step.act}`, { by: step.byName, at: format.dateTime(step.at) })}
            {step.reason && <> “{step.reason}”</>}
          </li>
        ))}
      </ul>
    </section>
  );
}
