import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueMark } from '@/lib/planning/due-mark';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { IssueMark, PAGE_STATES } from '@/ui/page-state';
import type { PrintIssueView } from '@api/schemas';
import classes from './print.module.css';

export function IssueRows({ issues, today }: { issues: PrintIssueView[]; today: string }) {
  const { t } = useTranslation('print');
  return (
    <table className={classes.rows}>
      <thead>
        <tr>
          <th>{t('column.day')}</th><th>{t('column.issue')}</th><th>{t('column.state')}</th><th>{t('column.pages')}</th><th>{t('column.closing')}</th>
        </tr>
      </thead>
      <tbody>{issues.map((one) => <IssueRow key={one.id} issue={one} today={today} />)}</tbody>
    </table>
  );
}

function IssueRow({ issue, today }: { issue: PrintIssueView; today: string }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const weekday = new Intl.DateTimeFormat(format.locale === 'vi' ? 'vi-VN' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${issue.day}T00:00:00Z`));
  const open = issue.state !== 'skipped' && issue.state !== 'released';
  return (
    <tr data-dropped={issue.state === 'skipped' || undefined}>
      <td className={classes.day}>{format.day(issue.day)} <span className={classes.weekday}>{issue.day === today ? t('today') : weekday}</span></td>
      <td>
        <Link to={`/toa-soan/${agency.address}/bao-in/${issue.id}`} className={classes.link}>
          {issue.number === null ? issue.titleName : t('issueOf', { title: issue.titleName, number: issue.number })}
        </Link>
        {issue.reason && <div className={classes.weekday}>{issue.reason}</div>}
      </td>
      <td><IssueMark state={issue.state} /></td>
      <td data-wide><Strip issue={issue} /></td>
      <td data-wide>
        {open && issue.state !== 'at-press' && <DueMark deadline={issue.closingAt} />}
        {issue.late > 0 && <div className={classes.late}>{t('latePages', { count: issue.late, pages: format.number(issue.late) })}</div>}
      </td>
    </tr>
  );
}

/** The pages at a glance, each coloured by how far it is; the words say the same. */
function Strip({ issue }: { issue: PrintIssueView }) {
  const { t } = useTranslation('print');
  const format = useFormat();
  if (issue.state === 'skipped') return null;
  const there = PAGE_STATES.filter((state) => issue.pageStates[state] > 0);
  return (
    <>
      <span className={classes.strip} aria-hidden>
        {[...there].reverse().flatMap((state) => Array.from({ length: issue.pageStates[state] }, (_, i) => <span key={`${state}${String(i)}`} className={classes.tick} data-state={state} />))}
      </span>
      <span className={classes.weekday}>
        {[...there].reverse().map((state) => `${format.number(issue.pageStates[state])} ${t(`pageState.${state}`).toLowerCase()}`).join(' · ')}
      </span>
    </>
  );
}
