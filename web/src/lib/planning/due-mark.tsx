import { IconAlarm, IconClock } from '@tabler/icons-react';
import { useFormat } from '@/lib/format/use-format';
import { due } from './due';
import classes from './planning.module.css';
import { useNow } from './use-now';

export function DueMark({ deadline, done = false }: { deadline: string; done?: boolean }) {
  const format = useFormat();
  const { words, pressing } = due(deadline, format.locale, useNow(), done);
  const Icon = pressing === 'late' ? IconAlarm : IconClock;
  return (
    <span className={classes.due} data-pressing={pressing} title={format.dateTime(deadline)}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {words}
    </span>
  );
}
