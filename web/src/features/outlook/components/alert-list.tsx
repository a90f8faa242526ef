import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconArrowsDiff, IconHelpCircle, IconRocket } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutlookView } from '@api/schemas';
import type { Asked } from '../api/asked';
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
        {ORDER.map((kind) => {
          const items = view.alerts.filter((one) => one.kind === kind);
          const Icon = ICONS[kind];
          const long = kind === 'remedy' || kind === 'raise';
          return items.length === 0 ? null : (
            <li key={kind} data-kind={kind}>
              <Icon size={18} stroke={1.8} aria-hidden />
              <div>
                <strong>{t(`alert.${kind}`)}</strong>
                {items.map((one) => (
                  <Anchor key={one.code} component={Link} className={long ? classes.line : classes.inLine} to={`/dieu-hanh/chi-so/${view.programme.code}/${one.code}${along({ ...asked, programme: undefined, period: view.period.code })}`}>
                    {long ? `${one.code}. ${one.text.replace(/^- /, '')}` : t('alert.indicator', { code: one.code })}
                  </Anchor>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
