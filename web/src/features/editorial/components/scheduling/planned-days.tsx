import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import type { PlannedActView } from '@api/schemas';
import { PlannedRow } from './planned-row';
import classes from './planned.module.css';

interface Props {
  acts: PlannedActView[];
  may: boolean;
  onMove: (act: PlannedActView) => void;
  onCancel: (act: PlannedActView) => void;
  onAgain: (act: PlannedActView) => void;
}

interface Part { key: string; state: 'failed' | 'waiting' | 'over'; day: string; acts: PlannedActView[] }

/** The days as the list comes: what failed, then what waits, then what is over. */
function parts(acts: PlannedActView[]): Part[] {
  const found: Part[] = [];
  for (const act of acts) {
    const state = act.state === 'failed' || act.state === 'waiting' ? act.state : 'over';
    const day = today(new Date(act.at));
    const last = found.at(-1);
    if (last?.state === state && last.day === day) last.acts.push(act);
    else found.push({ key: `${state}-${day}`, state, day, acts: [act] });
  }
  return found;
}

export function PlannedDays({ acts, may, onMove, onCancel, onAgain }: Props) {
  const { t } = useTranslation('scheduling');
  const format = useFormat();
  return parts(acts).map((part) => (
    <section key={part.key} className={classes.day}>
      <Text component="h2" fz={13} fw={600} c={part.state === 'failed' ? 'var(--hoitu-bad)' : 'dimmed'}>
        {part.day === today() ? t('today') : format.day(part.day)} · {t(`part.${part.state}`)}
      </Text>
      <ul className={classes.list} aria-label={t('list')}>
        {part.acts.map((act) => (
          <PlannedRow key={act.id} act={act} may={may} onMove={() => onMove(act)} onCancel={() => onCancel(act)} onAgain={() => onAgain(act)} />
        ))}
      </ul>
    </section>
  ));
}
