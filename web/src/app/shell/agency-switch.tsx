import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconExternalLink, IconSelector } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf, agenciesOf } from '@/lib/session/membership';
import { useAgencyOrNone, useSession } from '@/lib/session/use-session';
import { BrandMark } from '@/ui/brand-mark';
import classes from './shell.module.css';

/** Switching keeps the kind of screen: from one agency's pieces to the other's pieces. */
function samePlace(path: string, from: string, to: string): string {
  const prefix = `/toa-soan/${from}`;
  if (!path.startsWith(prefix)) return `/toa-soan/${to}`;
  const [screen] = path.slice(prefix.length + 1).split('/');
  return screen ? `/toa-soan/${to}/${screen}` : `/toa-soan/${to}`;
}

export function AgencySwitch() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const agency = useAgencyOrNone();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const agencies = agenciesOf(session);
  const name = agency?.name ?? session.memberships[0]?.organizationName ?? 'Hội Tụ';
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <UnstyledButton className={classes.agency}>
          <BrandMark size={24} decorative />
          <span className={classes.agencyName}>{name}</span>
          <IconSelector size={16} stroke={1.7} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {agencies.length > 1 && <Menu.Label>{t('agencies')}</Menu.Label>}
        {agencies.map((one) => (
          <Menu.Item
            key={one.organizationId}
            rightSection={one.organizationId === agency?.id ? <IconCheck size={16} /> : undefined}
            onClick={() => void navigate({ to: samePlace(path, agency?.address ?? '', addressOf(one)) })}
          >
            {one.organizationName}
          </Menu.Item>
        ))}
        {agency?.membership.siteUrl && (
          <>
            <Menu.Divider />
            <Menu.Item component="a" href={agency.membership.siteUrl} target="_blank" rel="noopener" leftSection={<IconExternalLink size={16} />}>
              {t('openSite')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
