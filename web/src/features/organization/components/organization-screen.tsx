import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { OrganizationChange, OrganizationView, SuccessionView } from '@api/schemas';
import { organizationQuery } from '../api/get-organization';
import { AsOfField, useAsOf } from './as-of-field';
import { ChangeDialog } from './change-dialog';
import { ChangeMenu } from './change-menu';
import { SpokespersonDialog } from './spokesperson-dialog';
import { useMandate } from './use-mandate';

export function OrganizationScreen() {
  const { t } = useTranslation('organization');
  const asOf = useAsOf();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const organization = useQuery(organizationQuery(id, asOf));
  const [change, setChange] = useState<OrganizationChange | null>(null);
  const [inviting, setInviting] = useState(false);
  const manages = useMandate().keeps(id);
  const session = useSession();
  const { operator } = session;
  const data = organization.data;
  const isAuthority = data !== undefined && data.pressTypes.length === 0 && data.kind !== 'desk';
  const isAgency = data !== undefined && data.pressTypes.length > 0 && data.kind !== 'desk';
  const mayLook = operator || session.memberships.some((one) => one.permissions.includes('strategy.oversee') || (one.organizationId === id && one.permissions.includes('strategy.declare')));
  return (
    <Screen title={data?.name ?? t('organization')} lead={data?.kindName} narrow actions={<><AsOfField />{operator && isAuthority && <Button variant="default" onClick={() => setInviting(true)}>{t('spokesperson.title')}</Button>}{manages && <ChangeMenu onChoose={setChange} />}</>}>
      <Button component={Link} to="/dieu-hanh/to-chuc" search={{ asOf } as never} variant="subtle" size="compact-sm" mb="md">{t('backToTree')}</Button>
      {isAgency && mayLook && <Anchor component={Link} to={`/dieu-hanh/chi-so/${id}`} ml="md" fz={14}>{t('indicators')}</Anchor>}
      <Loaded query={organization}>{(view) => <Facts organization={view} />}</Loaded>
      {inviting && data && <SpokespersonDialog organization={data} onClose={() => setInviting(false)} />}
      {change && data && <ChangeDialog change={change} organization={data} onClose={() => setChange(null)} />}
    </Screen>
  );
}

function Facts({ organization }: { organization: OrganizationView }) {
  const { t } = useTranslation('organization');
  const asOf = useAsOf();
  return (
    <Stack gap={32}>
      {organization.parent && (
        <Part title={t('parent')}>
          <Anchor component={Link} to={`/dieu-hanh/to-chuc/${organization.parent.id}`} search={{ asOf } as never}>{organization.parent.name}</Anchor>
        </Part>
      )}
      {organization.pressTypes.length > 0 && <Part title={t('pressTypes')}><Text>{organization.pressTypeNames.join(', ')}</Text></Part>}
      <Part title={t('names')}>
        {organization.names.map((one) => <Dated key={`${one.name}-${one.from ?? ''}`} from={one.from} to={one.to} source={one.source}>{one.name}</Dated>)}
      </Part>
      <Part title={t('parents')}>
        {organization.parents.length === 0 && <Text c="dimmed">{t('noParents')}</Text>}
        {organization.parents.map((one) => (
          <Dated key={`${one.id ?? ''}-${one.from ?? ''}`} from={one.from} to={one.to} source={one.source}>
            {one.id ? <Anchor component={Link} to={`/dieu-hanh/to-chuc/${one.id}`} search={{ asOf } as never}>{one.name}</Anchor> : t('noParents')}
          </Dated>
        ))}
      </Part>
      <Part title={t('kinds')}>
        {organization.kinds.map((one) => <Dated key={`${one.kind}-${one.from ?? ''}`} from={one.from} to={one.to} source={one.source}>{one.kindName}</Dated>)}
      </Part>
      {organization.successions.length > 0 && (
        <Part title={t('successions')}>
          {organization.successions.map((one, index) => <Succession key={index} succession={one} />)}
        </Part>
      )}
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <Stack gap={6}><Title order={2}>{title}</Title>{children}</Stack>;
}

function Dated({ from, to, source, children }: { from: string | null; to: string | null; source: string | null; children: ReactNode }) {
  const { t } = useTranslation(['organization', 'common']);
  const format = useFormat();
  return (
    <div>
      <Group justify="space-between" gap="md" wrap="nowrap" align="baseline">
        <Text>{children}</Text>
        <Text fz={13} c="dimmed" style={{ whiteSpace: 'nowrap' }}>{from !== null && from === to ? format.day(from) : `${from ? format.day(from) : t('unknownDay')} – ${to ? format.day(to) : t('common:now')}`}</Text>
      </Group>
      {source && <Text fz={13} c="dimmed">{t('sourceIs', { source })}</Text>}
    </div>
  );
}

function Succession({ succession }: { succession: SuccessionView }) {
  const { t } = useTranslation('organization');
  const name = succession.name ?? t('unknownSuccessor');
  return (
    <Dated from={succession.date} to={succession.date} source={succession.source}>
      {t(`succession.${succession.direction}`)} ({t(`succession.${succession.kind}`)}):{' '}
      {succession.organizationId ? <Anchor underline="always" component={Link} to={`/dieu-hanh/to-chuc/${succession.organizationId}`}>{name}</Anchor> : name}
      {succession.note && ` · ${succession.note}`}
    </Dated>
  );
}
