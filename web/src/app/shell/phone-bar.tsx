import { UnstyledButton } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlaceGroup } from './places';
import classes from './shell.module.css';

const MOST_PLACES = 4;

/** The places used all day within reach of the thumb; the rest is in the drawer. */
export function PhoneBar({ groups, onMore }: { groups: PlaceGroup[]; onMore: () => void }) {
  const { t } = useTranslation('shell');
  const places = (groups[0]?.places ?? []).slice(0, MOST_PLACES);
  return (
    <nav className={classes.bar} aria-label={t('navigation')}>
      {places.map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={classes.barItem}
          activeOptions={{ exact: place.exact ?? false, includeSearch: false }}
          activeProps={{ 'data-active': true, 'aria-current': 'page' }}
        >
          <place.icon size={20} stroke={1.7} />
          <span className={classes.barWords}>{t(`place.${place.name}`)}</span>
        </Link>
      ))}
      <UnstyledButton className={classes.barItem} onClick={onMore}>
        <IconMenu2 size={20} stroke={1.7} />
        <span className={classes.barWords}>{t('moreOf')}</span>
      </UnstyledButton>
    </nav>
  );
}
