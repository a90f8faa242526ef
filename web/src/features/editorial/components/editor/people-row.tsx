import { Tooltip } from '@mantine/core';
import { IconPencil, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '@/lib/live/live-session';
import type { PersonHere } from '@/lib/live/people-here';
import classes from './people-row.module.css';

const MOST_SHOWN = 5;
const ON_EVERYTHING = { hover: true, focus: true, touch: true };

/** Vietnamese people are called by their last name; the family name alone tells nobody apart. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words[words.length - 1] : ''];
  return ([...first][0] ?? '').concat([...last][0] ?? '').toLocaleUpperCase('vi');
}

/** Who has the piece open, oneself last; others are shown only when there are any. */
export function PeopleRow({ view }: { view: LiveView }) {
  const { t } = useTranslation('editorial');
  const others = view.people.filter(({ me }) => !me);
  if (view.failing) {
    return (
      <Tooltip label={t('live.apart')} events={ON_EVERYTHING}>
        <span className={classes.apart} tabIndex={0} role="status" aria-label={t('live.apart')}><IconPlugConnectedX size={18} stroke={1.7} /></span>
      </Tooltip>
    );
  }
  if (others.length === 0) return null;
  const shown = others.slice(0, MOST_SHOWN);
  const rest = others.slice(MOST_SHOWN);
  return (
    <ul className={classes.row} aria-label={t('live.here')} data-testid="people-here">
      {shown.map((person) => <PersonMark key={person.personId} person={person} />)}
      {rest.length > 0 && (
        <Tooltip label={rest.map(({ name }) => name).join(', ')} events={ON_EVERYTHING} multiline maw={280}>
          <li className={classes.more} tabIndex={0}>+{rest.length}</li>
        </Tooltip>
      )}
    </ul>
  );
}

function PersonMark({ person }: { person: PersonHere }) {
  const { t } = useTranslation('editorial');
  const words = t(person.writing ? 'live.writing' : 'live.reading', { name: person.name });
  return (
    <Tooltip label={words} events={ON_EVERYTHING}>
      <li className={`${classes.mark} hoitu-peer-${person.colour % 12}`} tabIndex={0} aria-label={words} data-writing={person.writing || undefined}>
        {initialsOf(person.name)}
        {person.writing && <span className={classes.pen}><IconPencil size={10} stroke={2.4} aria-hidden /></span>}
      </li>
    </Tooltip>
  );
}
