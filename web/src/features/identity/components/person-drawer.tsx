import { Button, Drawer, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { Role, StaffView } from '@api/schemas';
import { grantRole } from '../api/grant-role';
import { unlock } from '../api/unlock';
import { withdrawRole } from '../api/withdraw-role';
import { HandOverForm } from './hand-over-form';
import { ResetLink } from './reset-link';
import { AGENCY_ROLES } from './roles';

export function PersonDrawer({ person, onClose }: { person: StaffView; onClose: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['people', agency.id] });
  const withdrawing = useMutation({ mutationFn: ({ grantId, left }: { grantId: string; left?: boolean }) => withdrawRole(agency.id, person.personId, grantId, left), onSuccess: refresh });
  const unlocking = useMutation({ mutationFn: () => unlock(agency.id, person.personId), onSuccess: refresh });
  const keptBack = withdrawing.isError && asProblem(withdrawing.error).code === 'open-work';
  return (
    <Drawer opened onClose={onClose} position="right" title={person.name}>
      <Stack gap="md">
        <Text c="dimmed">{person.email}</Text>
        {person.state === 'locked' && (
          <Stack gap="xs">
            <Text>{t('people.lockedWhat')}</Text>
            <Group><Button variant="default" loading={unlocking.isPending} onClick={() => unlocking.mutate()}>{t('people.unlock')}</Button></Group>
            <FormProblem error={unlocking.error} />
          </Stack>
        )}
        <Title order={3}>{t('people.roles')}</Title>
        {person.roles.map((grant) => (
          <Group key={grant.id} justify="space-between" wrap="nowrap">
            <div>
              <Text>{t(`common:role.${grant.role}`)}</Text>
              <Text fz={13} c="dimmed">{format.day(grant.validFrom)} – {grant.validTo ? format.day(grant.validTo) : t('common:now')}</Text>
            </div>
            <Button size="xs" variant="subtle" loading={withdrawing.isPending && withdrawing.variables.grantId === grant.id} onClick={() => withdrawing.mutate({ grantId: grant.id })}>{t('people.withdraw')}</Button>
          </Group>
        ))}
        <FormProblem error={withdrawing.error} />
        {keptBack && withdrawing.variables && (
          <Group><Button size="xs" variant="default" onClick={() => withdrawing.mutate({ grantId: withdrawing.variables.grantId, left: true })}>{t('leaving.leave')}</Button></Group>
        )}
        {person.state !== 'invited' && <HandOverForm person={person} />}
        <GrantForm personId={person.personId} onGranted={() => void refresh()} />
        {(person.state === 'active' || person.state === 'locked') && <ResetLink person={person} />}
      </Stack>
    </Drawer>
  );
}

function GrantForm({ personId, onGranted }: { personId: string; onGranted: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const agency = useAgency();
  const [role, setRole] = useState<string | null>(null);
  const [validFrom, setFrom] = useState<string | null>(today());
  const [validTo, setTo] = useState<string | null>(null);
  const granting = useMutation({
    mutationFn: () => grantRole(agency.id, personId, { role: role as Role, validFrom: validFrom ?? today(), validTo }),
    onSuccess: () => {
      setRole(null);
      onGranted();
    },
  });
  return (
    <Stack gap="sm">
      <Title order={3}>{t('people.grant')}</Title>
      <Select label={t('people.role')} data={AGENCY_ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }))} value={role} onChange={setRole} />
      <Group grow>
        <DayField label={t('common:from')} value={validFrom} onChange={setFrom} />
        <DayField label={t('common:to')} clearable value={validTo} onChange={setTo} />
      </Group>
      <FormProblem error={granting.error} />
      <Group><Button variant="default" disabled={role === null || validFrom === null} loading={granting.isPending} onClick={() => granting.mutate()}>{t('people.grantGo')}</Button></Group>
    </Stack>
  );
}
