import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { along, useOutlookAddress } from './use-outlook-address';
import classes from './outlook.module.css';

const TABS = { board: '/dieu-hanh', map: '/dieu-hanh/ban-do', ranking: '/dieu-hanh/xep-hang' } as const;

/** The three ways to look at the same figures; what was asked for goes along. */
export function OutlookTabs({ here }: { here: keyof typeof TABS }) {
  const { t } = useTranslation('outlook');
  const { asked } = useOutlookAddress();
  return (
    <nav className={classes.tabs} aria-label={t('tab.label')}>
      {(Object.keys(TABS) as (keyof typeof TABS)[]).map((one) => (
        <Link
          key={one}
          to={TABS[one] + along(asked)}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={one === here ? 'page' : undefined}
        >
          {t(`tab.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
