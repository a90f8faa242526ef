import { Modal, Select, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { AuthorshipView, HistoryView } from '@api/schemas';
import { AuthoredReader } from '@editor/compare/authored-reader';
import type { TextKey } from '../../api/compare';
import { authorshipQuery } from '../../api/get-authorship';
import classes from './authors.module.css';
import { OVER_THE_PANEL } from './over-the-panel';
import type { Look } from './use-look';
import { useTextChoices } from './version-name';

interface Props { pieceId: string; past: HistoryView; text: TextKey; onLook: (look: Look | null) => void }

/** The text coloured by who wrote which words. */
export function AuthorsDialog({ pieceId, past, text, onLook }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const phone = useMediaQuery('(max-width: 48em)', false);
  const choices = useTextChoices(past);
  const authorship = useQuery(authorshipQuery(agency.id, pieceId, text));
  return (
    <Modal opened zIndex={OVER_THE_PANEL} onClose={() => onLook(null)} size="min(1080px, 96vw)" fullScreen={phone} title={t('history.whoWrote')}>
      <Stack gap="md">
        <Select aria-label={t('authors.text')} data={choices} value={text} allowDeselect={false} maw={420} onChange={(key) => key && onLook({ at: 'authors', text: key })} />
        <Loaded query={authorship}>{(view) => <Authored key={text} view={view} />}</Loaded>
      </Stack>
    </Modal>
  );
}

function Authored({ view }: { view: AuthorshipView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const [only, setOnly] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const nameOf = (person: number) => {
    const writer = view.people[person];
    if (!writer) return '';
    return writer.personId === null ? (writer.name === '' ? t('authors.elsewhere') : t('authors.from', { source: writer.name })) : writer.name;
  };
  const whenOf = (from: string, to: string) => {
    const [first, last] = [format.dateTime(from), format.dateTime(to)];
    return first === last ? first : `${first} – ${last}`;
  };
  const passages = useMemo(
    () => view.passages.map((one) => ({
      from: one.from, to: one.to, person: one.person, colour: view.people[one.person]?.colour ?? 0,
      label: `${nameOf(one.person)} · ${whenOf(one.firstAt, one.lastAt)}`,
    })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words follow from the view and the language
    [view, format],
  );
  return (
    <div className={classes.columns}>
      <aside className={classes.legend} aria-label={t('authors.legend')}>
        {view.people.length === 0 && <Text c="dimmed">{t('authors.nobody')}</Text>}
        {view.people.map((writer, person) => (
          <UnstyledButton key={writer.personId ?? 'elsewhere'} className={classes.writer} aria-pressed={only === person} onClick={() => setOnly(only === person ? null : person)}>
            <span className={`authored authored-${writer.colour} ${classes.sample}`} aria-hidden>Aa</span>
            <span className={classes.name}>{nameOf(person)}</span>
            <span className={classes.share}>{format.percent(writer.share)}</span>
            <span className={classes.count}>{t('authors.characters', { characters: format.number(writer.characters) })}</span>
          </UnstyledButton>
        ))}
        <Text className={classes.now} role="status" data-testid="who-wrote">
          {chosen === null ? t('authors.point') : passages[chosen]?.label}
        </Text>
      </aside>
      <div className={classes.page}>
        <AuthoredReader
          document={view.document}
          passages={passages}
          only={only}
          chosen={chosen}
          onChoose={setChosen}
          urlOfPicture={(id) => pictureUrl(agency.id, id)}
        />
      </div>
    </div>
  );
}
