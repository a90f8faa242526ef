import { Paper, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useImperativeHandle, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { folded } from '@/ui/folded';
import type { ReaderView } from '@api/schemas';
import { readersQuery } from '../../../api/comments/find-readers';
import classes from './comments.module.css';
import type { Comments } from './use-comments';

export interface ReaderKeys { onKey: (key: string) => boolean }

interface Props {
  comments: Comments; query: string; keys: RefObject<ReaderKeys | null>; onPick: (person: ReaderView) => void; onGone: () => void;
}

const ASK_AFTER_MS = 120;

/** Colleagues who may read the piece, by name with or without diacritics, chosen with the arrows and Enter. */
export function ReaderPicker({ comments, query, keys, onPick, onGone }: Props) {
  const { t } = useTranslation('comments');
  const [q] = useDebouncedValue(query.trim(), ASK_AFTER_MS);
  const found = useQuery(readersQuery(comments.agencyId, comments.pieceId, q));
  const [at, setAt] = useState(0);
  const people = (found.data?.items ?? []).filter((one) => one.personId !== comments.personId && folded(one.name).includes(folded(query.trim())));
  const index = Math.min(at, Math.max(0, people.length - 1));

  useImperativeHandle(keys, () => ({
    onKey: (key) => {
      const chosen = people[index];
      if (key === 'Escape') onGone();
      else if (!chosen) return false;
      else if (key === 'ArrowDown') setAt((index + 1) % people.length);
      else if (key === 'ArrowUp') setAt((index + people.length - 1) % people.length);
      else if (key === 'Enter' || key === 'Tab') onPick(chosen);
      else return false;
      return true;
    },
  }));

  if (people.length === 0) {
    return found.isSuccess && q !== '' ? <Text fz={13} c="dimmed" mt={4}>{t('noPeople')}</Text> : null;
  }
  return (
    <>
      <VisuallyHidden role="status">{people[index]?.name}</VisuallyHidden>
      <Paper withBorder shadow="md" className={classes.people} role="listbox" id="comment-readers" aria-label={t('people')}>
        {people.map((person, position) => (
          <UnstyledButton
            key={person.personId}
            role="option"
            aria-selected={position === index}
            className={classes.person}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(person)}
          >
            {person.name}
          </UnstyledButton>
        ))}
      </Paper>
    </>
  );
}
