import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import type { RosterView } from '@api/schemas';
import { DeputationLine } from './deputation-line';
import { LeaveDialog } from './leave-dialog';
import { LeaveLine } from './leave-line';

/** Who is away in the week and who stands in. */
export function LeavesPart({ roster }: { roster: RosterView }) {
  const { t } = useTranslation('duty');
  const agency = useAgency();
  const [asking, setAsking] = useState<'leave' | 'deputy' | null>(null);
  const none = roster.leaves.length === 0 && roster.deputations.length === 0;
  return (
    <section data-testid="leaves">
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('leave.title')}</Title>
        {agency.may('plan.propose') && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setAsking('deputy')}>{t('leave.deputy')}</Button>
            <Button variant="default" onClick={() => setAsking('leave')}>{t(agency.may('plan.decide') ? 'leave.write' : 'leave.ask')}</Button>
          </Group>
        )}
      </Group>
      {none && <Text c="dimmed">{t('leave.none')}</Text>}
      {roster.leaves.map((one) => <LeaveLine key={one.id} leave={one} />)}
      {roster.deputations.map((one) => <DeputationLine key={one.id} deputation={one} />)}
      {asking && <LeaveDialog what={asking} day={roster.today} onClose={() => setAsking(null)} />}
    </section>
  );
}
