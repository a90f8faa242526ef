import { Alert, Checkbox, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DueMark } from '@/lib/planning/due-mark';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { IssueMark, PAGE_STATES, PageMark } from '@/ui/page-state';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { PrintDepositItemView } from '@api/schemas';
import { tickDeposit } from '../../api/tick-deposit';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';

const TENTHS = 10;

/** How far the issue is, and what the law asks of it. */
export function IssueFacts() {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { plan } = useFlatplanDesk();
  const { issue, ads } = plan;
  const making = issue.state === 'planned' || issue.state === 'making';
  return (
    <>
      <div className={classes.facts}>
        <IssueMark state={issue.state} />
        {making && <DueMark deadline={issue.closingAt} />}
        <span className={classes.states}>
          {PAGE_STATES.filter((state) => issue.pageStates[state] > 0).map((state) => (
            <span key={state} className={classes.stateCount}><PageMark state={state} /><span>{format.number(issue.pageStates[state])}</span></span>
          ))}
        </span>
        <span className={classes.fact} data-bad={ads.over || undefined} title={ads.citation ?? undefined}>
          {t('ads.share', { percent: format.number(ads.tenthsOfPercent / TENTHS) })}
          {ads.limitPercent !== null && ` (${t('ads.limit', { limit: ads.limitPercent })})`}
        </span>
      </div>
      {issue.state === 'skipped' && <Alert color="gray" mb="md">{t('issue.skipped', { reason: issue.reason ?? '', by: issue.decidedByName ?? '' })}</Alert>}
      {ads.over && (
        <Alert color="red" variant="light" mb="md" icon={<IconAlertTriangle size={18} />} role="alert">
          {t('ads.over', { percent: format.number(ads.tenthsOfPercent / TENTHS), limit: ads.limitPercent ?? 0, citation: ads.citation ?? '' })}
        </Alert>
      )}
      {issue.note !== '' && <Text mb="md">{issue.note}</Text>}
      <Deposit />
    </>
  );
}

/** Reminded of from the day on which the pages go to the press. */
function Deposit() {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { deposit, issue } = useFlatplanDesk().plan;
  if (deposit.items.length === 0 || issue.state === 'planned' || issue.state === 'skipped') return null;
  return (
    <section className={classes.deposit} data-late={deposit.late || undefined} aria-label={t('deposit.title')}>
      <Text fw={500}>{t('deposit.title')}</Text>
      {deposit.dueAt && <Text fz={13} className={deposit.late ? classes.bad : classes.dim}>{t(deposit.late ? 'deposit.late' : 'deposit.due', { at: format.dateTime(deposit.dueAt) })}</Text>}
      <div className={classes.depositItems}>{deposit.items.map((one) => <DepositItem key={one.item} item={one} />)}</div>
    </section>
  );
}

function DepositItem({ item }: { item: PrintDepositItemView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const problemText = useProblemText();
  const { plan, acts } = useFlatplanDesk();
  const ticking = useMutation({
    mutationFn: (done: boolean) => tickDeposit(agency.id, plan.issue.id, item.item, done),
    onSuccess: acts.show,
    onError: (error) => sayTrouble(problemText(error)),
  });
  return (
    <Checkbox
      label={t(`deposit.${item.item}`, { count: item.copies, copies: String(item.copies).padStart(2, '0') })}
      description={item.byName && item.at ? t('deposit.done', { by: item.byName, at: format.dateTime(item.at) }) : item.citation}
      checked={item.at !== null}
      disabled={!agency.may('print.plan') || ticking.isPending}
      onChange={(event) => ticking.mutate(event.currentTarget.checked)}
    />
  );
}
