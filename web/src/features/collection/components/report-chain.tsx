import { Title } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDashed, IconHourglass } from '@tabler/icons-react';
import type { ReportFormView } from '@api/schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './collection.module.css';

const ICONS = { done: IconCircleCheck, now: IconHourglass, later: IconCircle, 'passed-over': IconCircleDashed } as const;

/** The way of a report: who looks at it in turn, and what was done with it. */
export function ReportChain({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  return (
    <>
      <Title order={2} mb="xs">{t('chain.title')}</Title>
      <ol className={classes.chain}>
        {form.chain.map((step) => {
          const Icon = ICONS[step.state as keyof typeof ICONS];
          return (
            <li key={step.position} className={classes.step} data-state={step.state}>
              <Icon size={18} stroke={1.7} aria-hidden />
              <span>
                {step.organization}
                <br />
                <span className={classes.dim}>{t(`chain.part.${step.part}` as 'chain.part.head')} · {t(`chain.state.${step.state}` as 'chain.state.now')}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <Title order={2} mt="lg" mb="xs">{t('acts.title')}</Title>
      {[...form.acts].reverse().map((act, index) => (
        <div key={index} className={classes.act}>
          <span>{t(`acts.${act.act}` as 'acts.sent')}{act.until !== null && ` · ${format.day(act.until)}`}</span>
          {act.words !== null && <span className={classes.words}>{act.words}</span>}
          <span className={classes.dim}>{act.by} · {format.dateTime(act.at)}</span>
        </div>
      ))}
    </>
  );
}
