import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency, useSession } from '@/lib/session/use-session';
import { letterCountsQuery } from '../api/count-letters';
import type { LetterFilter } from '../api/list-letters';
import { LETTER_MARKS, LetterStateMark, type LetterMark } from './letter-marks';
import { LETTER_KINDS } from './letter-words';
import classes from './letters.module.css';

const SEARCH_AFTER_MS = 250;

interface Props { filter: LetterFilter; onChange: (changes: LetterFilter) => void }

export function LetterFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('correspondence');
  const me = useSession().person.id;
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => onChange({ q: q.trim() || undefined }), SEARCH_AFTER_MS);
  return (
    <>
      <Group gap="xs">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} />}
          w={{ base: '100%', sm: 280 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            search(event.target.value);
          }}
        />
        <Select
          aria-label={t('field.kind')}
          placeholder={t('anyKind')}
          clearable
          w={{ base: '100%', sm: 220 }}
          data={LETTER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={filter.kind ?? null}
          onChange={(kind) => onChange({ kind: kind ?? undefined })}
        />
        <Button
          variant={filter.handler === me ? 'light' : 'default'}
          aria-pressed={filter.handler === me}
          leftSection={<IconUser size={16} />}
          onClick={() => onChange({ handler: filter.handler === me ? undefined : me })}
        >
          {t('mine')}
        </Button>
      </Group>
      <StateChips chosen={filter.state} onChoose={(state) => onChange({ state })} />
    </>
  );
}

function StateChips({ chosen, onChoose }: { chosen: string | undefined; onChoose: (state: LetterMark | undefined) => void }) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const format = useFormat();
  const counts = useQuery(letterCountsQuery(agency.id)).data;
  return (
    <div className={classes.chips} role="group" aria-label={t('byState')}>
      {LETTER_MARKS.map((mark) => (
        <button key={mark} type="button" className={classes.chip} aria-pressed={mark === chosen} onClick={() => onChoose(mark === chosen ? undefined : mark)}>
          <LetterStateMark mark={mark} />
          {counts && mark !== 'closed' && <span className={classes.count}>{format.number(counts[mark])}</span>}
        </button>
      ))}
    </div>
  );
}
