import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { clockOf } from '@/lib/planning/due';
import { useAgency } from '@/lib/session/use-session';
import type { PlanView, StoryView } from '@api/schemas';
import { meetingQuery } from '../api/get-meeting';
import { headingOf } from './days';
import { PrintDay } from './print-day';
import { dueOf, inOrder, stageOf } from './group-stories';
import classes from './print.module.css';

/** The plan of a day on paper for the morning meeting: one table, A4; on the screen it is not seen. */
export function PrintSheet({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const meeting = useQuery(meetingQuery(agency.id, plan.from));
  const stories = inOrder(plan.days[0]?.stories ?? []).filter((story) => stageOf(story) !== 'dropped');
  return (
    <div className={classes.sheet} data-print-sheet aria-hidden>
      <p className={classes.agency}>{agency.name}</p>
      <h1>{t('print.title')}</h1>
      <p>{headingOf('ngay', plan.from, format.locale)}</p>
      <table>
        <thead>
          <tr>
            <th>{t('print.number')}</th><th>{t('print.story')}</th><th>{t('print.forms')}</th><th>{t('print.due')}</th><th>{t('print.state')}</th><th>{t('print.notes')}</th>
          </tr>
        </thead>
        <tbody>{stories.map((story) => <PrintRow key={story.id} story={story} />)}</tbody>
      </table>
      {stories.length === 0 && <p>{t('empty')}</p>}
      <PrintDay day={plan.from} />
      {meeting.data?.minutes && <><h2>{t('minutes.title')}</h2><p className={classes.minutes}>{meeting.data.minutes}</p></>}
    </div>
  );
}

function PrintRow({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const deadline = dueOf(story);
  const facts = [story.sectionName, story.place, story.equipment].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>{format.number(story.number)}</td>
      <td>
        <strong>{story.title}</strong>
        {story.priority !== 'normal' && ` (${t(`priority.${story.priority}`)})`}
        {facts !== '' && <div>{facts}</div>}
        {story.angle !== '' && <div>{story.angle}</div>}
      </td>
      <td>
        {story.assignments.map((one) => (
          <div key={one.id}>{t(`form.${one.form}`)}: {one.people.map((person) => person.name).join(', ') || one.deskName || t('nobody')}</div>
        ))}
      </td>
      <td>{deadline && clockOf(deadline, format.locale)}</td>
      <td>{t(`group.${stageOf(story)}`)}</td>
      <td />
    </tr>
  );
}
