import { Group, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencySwitch } from './agency-switch';
import { NotificationBell } from './notification-bell';
import { PersonMenu } from './person-menu';
import type { PlaceGroup } from './places';
import classes from './shell.module.css';

export function Navigation({ groups }: { groups: PlaceGroup[] }) {
  const { t } = useTranslation('shell');
  const places = useRef<HTMLDivElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    places.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' }); // where one is, also far down a long list
  }, [path, groups]);
  return (
    <nav className={classes.nav} aria-label={t('navigation')}>
      <AgencySwitch />
      <Group gap={4} wrap="nowrap" visibleFrom="sm">
        <UnstyledButton className={classes.search} onClick={() => spotlight.open()}>
          <IconSearch size={16} stroke={1.7} />
          {t('find')}
          <kbd>Ctrl K</kbd>
        </UnstyledButton>
        <NotificationBell />
      </Group>
      <div ref={places} className={classes.groups}>
        {groups.map((group) => (
          <div key={group.name}>
            {group.name !== 'newsroom' && <div className={classes.groupName}>{t(`group.${group.name}`)}</div>}
            {group.places.map((place) => (
              <Link
                key={place.to}
                to={place.to}
                className={classes.item}
                activeOptions={{ exact: place.exact ?? false, includeSearch: false }}
                activeProps={{ 'data-active': true, 'aria-current': 'page' }}
              >
                <place.icon size={18} stroke={1.7} />
                {t(`place.${place.name}`)}
              </Link>
            ))}
          </div>
        ))}
      </div>
      <PersonMenu />
    </nav>
  );
}
