import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconArrowsDiff, IconHelpCircle, IconRocket } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Asked, OutlookView } from '../api/types';
import { along } from './use-outlook-address';
import classes from './outlook.module.css';

const ICONS = { remedy: IconAlertTriangle, raise: IconRocket, coverage: IconHelpCircle, differing: IconArrowsDiff } as const;
const ORDER = ['remedy', 'coverage', 'differing', 'raise'] as const;

/** What asks for a decision, first of all. */
export function AlertList({ view, asked }: { view: OutlookView; asked: Asked }) {
  const { t } = useTranslation('outlook');
  if (view.alerts.length === 0) return null;
  return (
    <section aria-label={t('alert.title')} className={classes.alerts}>
      <h2 className={classes.heading}>{t('alert.title')}</h2>
      <ul>
        {ORDER.flatMap((kind) =>
          view.alerts.filter((one) => one.kind === kind).map((one) => {
            const Icon = ICONS[one.kind];
            return (
              <li key={`${one.kind} ${one.code}`} data-kind={one.kind}>
                <Icon size={18} stroke={1.8} aria-hidden />
                <span>
                  <strong>{t(`alert.${one.kind}`)}</strong>{' '}
                  <Anchor component={Link} to={`/dieu-hanh/chi-so/${view.programme.code}/${one.code}${along({ ...asked, programme: undefined, period: view.period.code })}`}>
                    {one.code}. {one.text.replace(/^- /, '')}
                  </Anchor>
                </span>
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
}
