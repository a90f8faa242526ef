import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import type { PlannedActView } from '@api/schemas';
import { dayMonth, headingOf, weekday } from '../days';
import sheet from '../print.module.css';
import { onDay, type CalendarItem } from './calendar-item';
import { weeksOf } from './month-layout';
import classes from './month.module.css';

/** The month on paper: all of it, A4 across; on the screen it is not seen. */
export function MonthPrint({ title, day, days, items }: { title: string; day: string; days: string[]; items: CalendarItem[] }) {
  const { t } = useTranslation(['planning', 'scheduling']);
  const agency = useAgency();
  const format = useFormat();
  const kindOf = (item: CalendarItem) => (item.layer === 'de-tai' ? '' : item.layer === 'lich-dang' ? `${t(`scheduling:act.${(item.of as PlannedActView).act}`)}:` : `${t(`layerShort.${item.layer}`)}:`);
  const weeks = weeksOf(days).filter((week) => week.some((one) => one.startsWith(day.slice(0, 7))));
  const page = document.getElementById('noi-dung'); // paper shows only sheets that lie beside the screen, not in it
  return page && createPortal(
    <div className={`${sheet.sheet} ${classes.paper}`} data-print-sheet aria-hidden>
      <p className={sheet.agency}>{agency.name}</p>
      <h1>{title} – {headingOf('thang', day, format.locale)}</h1>
      <table>
        <thead><tr>{days.slice(0, 7).map((one) => <th key={one}>{weekday(one, format.locale)}</th>)}</tr></thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one} data-outside={!one.startsWith(day.slice(0, 7)) || undefined}>
                  <strong>{dayMonth(one, format.locale)}</strong>
                  {onDay(items, one).map((item) => (
                    <div key={item.key} data-off={item.state === 'cancelled' || undefined}>{[kindOf(item), item.time, item.title, item.layer === 'truc' && item.extra !== '' && `(${item.extra})`].filter(Boolean).join(' ')}</div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    page,
  );
}
