import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { LetterRowView } from '@api/schemas';
import { LetterStateMark, markOf } from './letter-marks';
import classes from './letters.module.css';

/** What is late or due next stands on top; each row opens its letter beside the list. */
export function LetterRows({ letters, onOpen }: { letters: LetterRowView[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation('correspondence');
  return (
    <ul className={classes.list} aria-label={t('letters')}>
      {letters.map((letter) => (
        <li key={letter.id}>
          <LetterRow letter={letter} onOpen={() => onOpen(letter.id)} />
        </li>
      ))}
    </ul>
  );
}

function LetterRow({ letter, onOpen }: { letter: LetterRowView; onOpen: () => void }) {
  const { t } = useTranslation('correspondence');
  const format = useFormat();
  const settled = letter.state === 'closed' && letter.outcome !== null;
  const who = letter.kind === 'request' || letter.state === 'waiting' ? letter.authorityName : (letter.senderName ?? t('erased'));
  return (
    <button type="button" className={classes.row} onClick={onOpen}>
      <span className={classes.number}>{format.number(letter.number)}</span>
      <LetterStateMark mark={markOf(letter)} words={settled ? t(`outcome.${letter.outcome as 'answered'}`) : undefined} />
      <span className={classes.subject}>{letter.subject}</span>
      <span className={classes.meta}>{t(`kind.${letter.kind}`)} · {who}</span>
      <span className={classes.meta}>{letter.handlerName ?? t('nobody')}</span>
      <span className={`${classes.meta} ${classes.due}`}>
        {letter.due && letter.state !== 'closed' ? t('dueOn', { day: format.day(letter.due.on) }) : format.day(letter.receivedOn)}
      </span>
    </button>
  );
}
