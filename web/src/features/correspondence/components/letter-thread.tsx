import { Anchor, Button, Group, Select, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { StateMark } from '@/ui/piece-state';
import type { LetterMessageView, LetterView, PieceState } from '@api/schemas';
import { sectionsQuery } from '../api/list-sections';
import { openFeedbackPiece } from '../api/open-feedback-piece';
import classes from './letters.module.css';

export function LetterThread({ letter }: { letter: LetterView }) {
  const { t } = useTranslation('correspondence');
  return (
    <div>
      <Title order={3} mb="xs">{t('thread')}</Title>
      <ol className={classes.thread}>
        {letter.messages.map((message) => <Message key={message.id} letter={letter} message={message} />)}
      </ol>
    </div>
  );
}

function Message({ letter, message }: { letter: LetterView; message: LetterMessageView }) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const format = useFormat();
  const { row, sender } = letter;
  const who = { sender: sender.name ?? t('erased'), agency: t('party.agency'), authority: row.authorityName }[message.party];
  const publishes = row.kind === 'feedback' && message.party !== 'authority' && !message.piece && message.text !== '' && sender.name !== null && agency.may('letter.handle') && agency.may('piece.write');
  return (
    <li className={classes.message} data-party={message.party}>
      <Text fz={13} c="dimmed">
        <Text span fw={600} c="var(--hoitu-ink)">{who}</Text> · {t(`wrote.${message.act as 'register'}`)} · {format.day(message.on)}
        {message.party === 'agency' && message.byName ? ` · ${message.byName}` : ''}
      </Text>
      <p className={classes.words}>{message.text === '' ? t('erasedWords') : message.text}</p>
      {message.piece && (
        <Group gap="sm" mt={6}>
          <StateMark state={message.piece.state as PieceState} />
          <Anchor component={Link} fz={13} to={`/toa-soan/${agency.address}/tin-bai/${message.piece.id}`}>{t('openPiece')}</Anchor>
          {message.piece.publicUrl && <Anchor fz={13} href={message.piece.publicUrl} target="_blank" rel="noreferrer">{t('onSite')}</Anchor>}
        </Group>
      )}
      {publishes && <PublishForm letter={letter} message={message} />}
    </li>
  );
}

/** Opens the piece with what the law wants it to say; it goes to readers on the way of every piece. */
function PublishForm({ letter, message }: { letter: LetterView; message: LetterMessageView }) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [section, setSection] = useState<string | null>(null);
  const sections = useQuery({ ...sectionsQuery(agency.id), enabled: asking }).data?.items ?? [];
  const opening = useMutation({
    mutationFn: (chosen: string) => openFeedbackPiece(agency.id, letter.row.id, message.id, letter.row.version, chosen),
    onSuccess: async ({ pieceId }) => {
      await client.invalidateQueries({ queryKey: ['letters', agency.id] });
      await navigate({ to: `/toa-soan/${agency.address}/tin-bai/${pieceId}` });
    },
  });
  if (!asking) return <Button mt={6} size="compact-sm" variant="default" onClick={() => setAsking(true)}>{t('publish.open')}</Button>;
  return (
    <>
      <Group gap="xs" mt={8} align="flex-end">
        <Select flex={1} label={t('publish.section')} searchable data={sections.filter((one) => one.active).map((one) => ({ value: one.id, label: one.name }))} value={section} onChange={setSection} />
        <Button disabled={section === null} loading={opening.isPending} onClick={() => section !== null && opening.mutate(section)}>{t('publish.go')}</Button>
      </Group>
      <FormProblem error={opening.error} />
    </>
  );
}
