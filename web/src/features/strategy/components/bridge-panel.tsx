import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { Loaded } from '@/ui/loaded';
import { bridgeQuery } from '../api/get-bridge';
import classes from './strategy.module.css';

/** Why the count is not what it was on an earlier day, step by step until it adds up. */
export function BridgePanel({ rule, on }: { rule: string; on: string }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const [from, setFrom] = useState(`${Number(on.slice(0, 4)) - 1}-12-01`);
  const bridge = useQuery(bridgeQuery(rule, undefined, from, on));
  return (
    <section>
      <Title order={2} mb="xs">{t('bridge.title')}</Title>
      <DayField label={t('bridge.from')} w={190} mb="sm" value={from} onChange={(day) => day && setFrom(day)} />
      {from < on && (
        <Loaded query={bridge}>
          {(view) => (
            <>
              <div className={classes.term}><span className={classes.termDay}>{format.number(view.before)} · {format.day(from)}</span></div>
              {view.steps.map((step, index) => (
                <div key={index} className={classes.term}>
                  <span className={classes.termDay}>{step.change > 0 ? `+${step.change}` : step.change} · {t(`bridge.kind.${step.kind}` as 'bridge.kind.merged')}</span>
                  <span>{[step.from.join(', '), step.to.join(', ')].filter((side) => side !== '').join(' → ')}</span>
                </div>
              ))}
              <div className={classes.term}><span className={classes.termDay}>{format.number(view.after)} · {format.day(on)}</span></div>
            </>
          )}
        </Loaded>
      )}
    </section>
  );
}
