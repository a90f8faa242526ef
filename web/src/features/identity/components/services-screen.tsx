import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { sayDone } from '@/ui/say';
import type { ServiceTokenView } from '@api/schemas';
import { servicesQuery } from '../api/list-services';
import { revokeService } from '../api/revoke-service';
import { NewServiceDialog } from './new-service-dialog';

/** The programs that work for the agency under their own name. */
export function ServicesScreen() {
  const { t } = useTranslation('identity');
  const agency = useAgency();
  const services = useQuery(servicesQuery(agency.id));
  const [adding, setAdding] = useState(false);
  const add = <Button onClick={() => setAdding(true)}>{t('services.add')}</Button>;
  return (
    <Screen title={t('services.title')} lead={t('services.lead')} actions={add}>
      <Loaded query={services}>
        {({ items, scopes }) => (
          <>
            {items.length === 0 && <Empty title={t('services.empty')} hint={t('services.emptyHint')} />}
            <Stack gap={0}>{items.map((service) => <ServiceRow key={service.id} service={service} />)}</Stack>
            {adding && <NewServiceDialog scopes={scopes} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function ServiceRow({ service }: { service: ServiceTokenView }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" py="sm" style={{ borderBottom: '1px solid var(--hoitu-hair)' }}>
      <div>
        <Group gap={8}>
          <Text fw={500}>{service.name}</Text>
          {service.expired && <Badge variant="light" color="orange" tt="none">{t('services.expired')}</Badge>}
        </Group>
        <Text fz={13}>{service.scopes.map((scope) => t(`permission.${scope}`)).join(' · ')}</Text>
        <Text fz={13} c="dimmed">
          {t('services.madeBy', { name: service.madeByName, at: format.date(service.createdAt) })} · {t('tokens.until', { at: format.date(service.expiresAt) })} ·{' '}
          {service.lastUsedAt ? t('tokens.used', { at: format.dateTime(service.lastUsedAt) }) : t('tokens.unused')}
        </Text>
      </div>
      <Revoke service={service} />
    </Group>
  );
}

/** A secret that is gone cannot be brought back, so the first press only asks. */
function Revoke({ service }: { service: ServiceTokenView }) {
  const { t } = useTranslation(['identity', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoking = useMutation({
    mutationFn: () => revokeService(agency.id, service.id),
    onSuccess: () => sayDone(t('services.revoked', { name: service.name })),
    onSettled: () => client.invalidateQueries({ queryKey: servicesQuery(agency.id).queryKey }),
  });
  if (!asking) {
    return <Button variant="subtle" size="xs" style={{ flexShrink: 0 }} aria-label={t('services.revokeNamed', { name: service.name })} onClick={() => setAsking(true)}>{t('tokens.revoke')}</Button>;
  }
  return (
    <Stack gap={4} align="flex-end" maw={260}>
      <Text fz={13} ta="right">{t('services.revokeWhat')}</Text>
      <Group gap={4} wrap="nowrap">
        <Button variant="default" size="xs" onClick={() => setAsking(false)}>{t('common:cancel')}</Button>
        <Button color="red" variant="light" size="xs" loading={revoking.isPending} onClick={() => revoking.mutate()}>{t('tokens.revoke')}</Button>
      </Group>
      <FormProblem error={revoking.error} />
    </Stack>
  );
}
