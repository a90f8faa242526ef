import { IconBan, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EventState } from '@api/schemas';
import classes from './events.module.css';

/** What takes place as planned needs no mark. */
export function EventMark({ state }: { state: EventState }) {
  const { t } = useTranslation('events');
  if (state === 'planned') return null;
  const Icon = state === 'cancelled' ? IconBan : IconClockPause;
  return <span className={classes.state} data-state={state}><Icon size={16} stroke={1.8} aria-hidden />{t(`state.${state}`)}</span>;
}
